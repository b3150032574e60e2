-- Rows in arrays lose an attribute below a table that is divided twice, where they become JSON, too.

create type c1 as (a bigint);
create type c2 as (x c1[], y int, j jsonb, k int);
create domain ids as int[];
create table t (id int, v c2, w jsonb, u jsonb) partition by range (id);
create table t1 partition of t for values from (0) to (10) partition by list (id);
create table t11 partition of t1 for values in (1);
