-- rebuild table invoice: SQLite has no ALTER for this
CREATE TABLE new_invoice (
    id integer PRIMARY KEY,
    customer_id integer,
    FOREIGN KEY (customer_id) REFERENCES customer (id)
);
-- hazard: rewrites-table: every row of invoice is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may break foreign key (customer_id) references customer (id)
INSERT INTO new_invoice (id, customer_id)
SELECT id, customer_id
  FROM invoice;
DROP TABLE invoice;
ALTER TABLE new_invoice RENAME TO invoice;

-- look whether the foreign keys still hold
PRAGMA foreign_key_check(invoice);
