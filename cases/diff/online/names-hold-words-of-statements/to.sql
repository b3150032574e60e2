-- Names of indexes, tables and columns that hold words of the statements that are written about them.
create table "log ON ONLY x" (day date not null, "a ON b" text check ("a ON b" <> ' NOT NULL ')) partition by range (day);
create table "log VALIDATE CONSTRAINT y" partition of "log ON ONLY x" default;
create index "i ON j" on "log ON ONLY x" ("a ON b");
create index "i ON ONLY j" on "log VALIDATE CONSTRAINT y" (day, "a ON b");
create unique index "i ON ONLY k WHERE l" on "log ON ONLY x" (day) where day > '2020-01-01';
