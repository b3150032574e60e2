-- rebuild table log: SQLite has no ALTER for this
CREATE TABLE new_log (
    words text NOT NULL,
    at text
);
-- hazard: rewrites-table: every row of log is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may have no value for words
INSERT INTO new_log (rowid, words, at)
SELECT rowid, words, at
  FROM log;
DROP TABLE log;
ALTER TABLE new_log RENAME TO log;
