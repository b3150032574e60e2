create function f(a int) returns int language sql immutable as 'select a';
create domain d int check (f(value) > 0);
create table t (x d);
