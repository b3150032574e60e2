create table a (x int);
create table b (y int);
create table c (z int);
create table d (w int) inherits (a, b);
create table e (x int, y int);
alter table e inherit a;
alter table e inherit b;
create table f (w int) inherits (a, b, c);
