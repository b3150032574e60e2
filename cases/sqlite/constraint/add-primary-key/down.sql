-- rebuild table t: SQLite has no ALTER for this
CREATE TABLE new_t (
    a integer,
    b text
);
-- hazard: rewrites-table: every row of t is copied, and nobody else can write to the database meanwhile
INSERT INTO new_t (rowid, a, b)
SELECT rowid, a, b
  FROM t;
DROP TABLE t;
ALTER TABLE new_t RENAME TO t;
