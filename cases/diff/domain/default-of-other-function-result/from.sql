create function b(int) returns int language sql immutable as 'select 1';
create domain d as int default b(2);
create table u (d d);
create table v (a int default b(3), g int generated always as (b(4)) stored);
create domain e as int default b(5);
create table w (e e);
