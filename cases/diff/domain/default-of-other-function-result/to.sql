-- A function returns another type; it stands in the default of a domain, of one that gets another base type, and of columns.

create function b(int) returns bigint language sql immutable as 'select 1::bigint';
create domain d as int default b(2);
create table u (d d);
create table v (a int default b(3), g int generated always as (b(4)) stored);
create domain e as bigint default b(5);
create table w (e e);
