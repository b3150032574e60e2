create table a (x int);
create table b (y text);
create table c (y a);
