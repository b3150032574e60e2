-- A composite type is made again, and so is a domain over the array of it.

create type pos as (x bigint, y text, z integer);
create domain way as pos[] check (array_length(value, 1) < 9);
create table t (id integer, w way default '{}');
