-- A column that comes from two parents which have nothing in common changes its type.

create table a (x bigint, y text);
create table b (x bigint, z text, n int default 1);
create table c () inherits (a, b);
