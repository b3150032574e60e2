create table a (x int);
create table b (y a default null);
create table c (z b);
