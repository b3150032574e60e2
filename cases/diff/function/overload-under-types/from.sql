create function f() returns int language sql immutable as 'select 1';
create domain d as int default f() check (value > f());
create type c as (x d);
create table t (a d, b c, k int default f());
