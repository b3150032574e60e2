-- Parents change their order; where only one leaves, the others stay as they are.
create table a (x int);
create table b (y int);
create table c (z int);
create table d (w int) inherits (b, c, a);
create table e (x int, y int);
alter table e inherit b;
alter table e inherit a;
create table f (x int, w int) inherits (b, c);
