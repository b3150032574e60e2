-- rebuild table t: SQLite has no ALTER for this
CREATE TABLE new_t (
    a integer,
    b integer GENERATED ALWAYS AS (a + 1) VIRTUAL
);
-- hazard: rewrites-table: every row of t is copied, and nobody else can write to the database meanwhile
INSERT INTO new_t (rowid, a)
SELECT rowid, a
  FROM t;
DROP TABLE t;
ALTER TABLE new_t RENAME TO t;
