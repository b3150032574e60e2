-- A function gets an argument with a default, so that calls could mean both while both are there.

create function f(i int default 2) returns int language sql immutable as 'select i';
create domain d as int default f(3) check (value > f(0));
create table t (a d);
create view v as select f() as x;
