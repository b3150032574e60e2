-- rebuild table setting: SQLite has no ALTER for this
CREATE TABLE new_setting (
    "key" text NOT NULL PRIMARY KEY,
    value text
);
-- hazard: rewrites-table: every row of setting is copied, and nobody else can write to the database meanwhile
INSERT INTO new_setting ("key", value)
SELECT "key", value
  FROM setting;
DROP TABLE setting;
ALTER TABLE new_setting RENAME TO setting;
