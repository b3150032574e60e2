-- A function gets an argument with a default; a domain, a row type and a column stand on it.

create function f(i int default 2) returns int language sql immutable as 'select i';
create domain d as int default f(3) check (value > f(0));
create type c as (x d);
create table t (a d, b c, k int default f());
