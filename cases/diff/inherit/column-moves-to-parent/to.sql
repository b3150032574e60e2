-- A child's own column shall be the parent's; the child is made again with its rows, since no statement makes a
-- column inherited.

create table pa (id int primary key, x text);
create table ch (y int, unique (y)) inherits (pa);
create table ch2 (y int) inherits (pa);
create table ref (y int references ch (y));
create view v as select x, y from ch;
