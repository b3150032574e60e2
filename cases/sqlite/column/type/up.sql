-- rebuild table item: SQLite has no ALTER for this
CREATE TABLE new_item (
    id integer PRIMARY KEY,
    price numeric(10, 2)
);
-- hazard: rewrites-table: every row of item is copied, and nobody else can write to the database meanwhile
INSERT INTO new_item (id, price)
SELECT id, price
  FROM item;
DROP TABLE item;
ALTER TABLE new_item RENAME TO item;
