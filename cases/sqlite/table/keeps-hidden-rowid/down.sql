-- rebuild table log: SQLite has no ALTER for this
CREATE TABLE new_log (
    words text,
    at text
);
-- hazard: rewrites-table: every row of log is copied, and nobody else can write to the database meanwhile
INSERT INTO new_log (rowid, words, at)
SELECT rowid, words, at
  FROM log;
DROP TABLE log;
ALTER TABLE new_log RENAME TO log;
