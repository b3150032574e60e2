-- rebuild table order: SQLite has no ALTER for this
CREATE TABLE new_order (
    "group" integer PRIMARY KEY,
    "first name" text
);
-- hazard: rewrites-table: every row of order is copied, and nobody else can write to the database meanwhile
INSERT INTO new_order ("group", "first name")
SELECT "group", "first name"
  FROM "order";
-- hazard: deletes-data: the values of order.to do are gone
DROP TABLE "order";
ALTER TABLE new_order RENAME TO "order";
