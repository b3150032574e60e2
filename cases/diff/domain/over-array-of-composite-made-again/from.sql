create type pos as (x integer, y text);
create domain way as pos[] check (array_length(value, 1) < 5);
create table t (id integer, w way default '{}');
