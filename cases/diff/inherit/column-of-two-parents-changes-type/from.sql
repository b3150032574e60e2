create table a (x int, y text);
create table b (x int, z text);
create table c () inherits (a, b);
