create type c1 as (a int, b text);
create type c2 as (x c1[], y int, j text, k bit(4));
create domain ids as int[];
create table t (id int, v c2, w c1[], u ids) partition by range (id);
create table t1 partition of t for values from (0) to (10) partition by list (id);
create table t11 partition of t1 for values in (1);
