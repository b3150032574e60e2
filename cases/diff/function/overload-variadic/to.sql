-- A function that a domain checks with becomes variadic.

create function f(variadic a int[]) returns int language sql immutable as 'select a[1]';
create domain d int check (f(value) > 0);
create table t (x d);
