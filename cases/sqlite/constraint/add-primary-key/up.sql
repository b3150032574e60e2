-- rebuild table t: SQLite has no ALTER for this
CREATE TABLE new_t (
    a integer,
    b text,
    PRIMARY KEY (a, b)
);
-- hazard: rewrites-table: every row of t is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may break primary key (a, b)
INSERT INTO new_t (rowid, a, b)
SELECT rowid, a, b
  FROM t;
DROP TABLE t;
ALTER TABLE new_t RENAME TO t;
