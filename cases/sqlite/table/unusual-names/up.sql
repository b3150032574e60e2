-- rebuild table order: SQLite has no ALTER for this
CREATE TABLE new_order (
    "group" integer PRIMARY KEY,
    "first name" text NOT NULL DEFAULT '',
    "to do" text
);
-- hazard: rewrites-table: every row of order is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may have no value for first name
INSERT INTO new_order ("group", "first name")
SELECT "group", "first name"
  FROM "order";
DROP TABLE "order";
ALTER TABLE new_order RENAME TO "order";
