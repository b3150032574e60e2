-- rebuild table t: SQLite has no ALTER for this
CREATE TABLE new_t (
    a integer NOT NULL,
    b text NOT NULL,
    PRIMARY KEY (a, b)
);
-- hazard: rewrites-table: every row of t is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may break primary key (a, b)
INSERT INTO new_t (a, b)
SELECT a, b
  FROM t;
DROP TABLE t;
ALTER TABLE new_t RENAME TO t;
