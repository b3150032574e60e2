create type pos as (x int, y text);
create domain dpos as pos check ((value).x > 0);
create table t (id int, d dpos, a dpos[], p pos[]);
