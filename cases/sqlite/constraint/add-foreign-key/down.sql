-- rebuild table invoice: SQLite has no ALTER for this
CREATE TABLE new_invoice (
    id integer PRIMARY KEY,
    customer_id integer
);
-- hazard: rewrites-table: every row of invoice is copied, and nobody else can write to the database meanwhile
INSERT INTO new_invoice (id, customer_id)
SELECT id, customer_id
  FROM invoice;
DROP TABLE invoice;
ALTER TABLE new_invoice RENAME TO invoice;
