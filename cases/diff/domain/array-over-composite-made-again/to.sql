-- A composite type is made again, and arrays hold values of a domain over it.

create type pos as (y text, x bigint, z int);
create domain dpos as pos check ((value).x > 0);
create table t (id int, d dpos, a dpos[], p pos[]);
