-- create table setting
CREATE TABLE setting (
    "key" text PRIMARY KEY,
    value any
) STRICT, WITHOUT ROWID;
