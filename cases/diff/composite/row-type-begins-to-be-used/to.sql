-- A table changes a type while columns elsewhere begin and cease to have its rows.

create table a (x bigint);
create table b (y a);
create table c (y text);
