-- rebuild table customer: SQLite has no ALTER for this
CREATE TABLE new_customer (
    id integer PRIMARY KEY,
    name text
);
-- hazard: rewrites-table: every row of customer is copied, and nobody else can write to the database meanwhile
INSERT INTO new_customer (id, name)
SELECT id, name
  FROM customer;
DROP TABLE customer;
ALTER TABLE new_customer RENAME TO customer;

-- look whether the foreign keys still hold
PRAGMA foreign_key_check(invoice);
