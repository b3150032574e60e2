-- A table made by a query has the columns that SQLite gives it.

create table source (a integer, b text);
create table copy as select a, b || '!' as shout from source;
