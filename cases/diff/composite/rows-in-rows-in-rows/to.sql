-- A table whose rows are values in a table whose rows are values elsewhere: all are made again, row by row.

create table a (x bigint, w text);
create table b (y a default null);
create table c (z b);
