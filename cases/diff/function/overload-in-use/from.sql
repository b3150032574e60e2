create function f() returns int language sql immutable as 'select 1';
create domain d as int default f() check (value > f());
create table t (a d);
create view v as select f() as x;
