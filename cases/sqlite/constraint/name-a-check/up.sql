-- rebuild table t: SQLite has no ALTER for this
CREATE TABLE new_t (
    a integer,
    CONSTRAINT positive CHECK (a > 0)
);
-- hazard: rewrites-table: every row of t is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may break check (a > 0)
INSERT INTO new_t (rowid, a)
SELECT rowid, a
  FROM t;
DROP TABLE t;
ALTER TABLE new_t RENAME TO t;
