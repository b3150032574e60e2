create type p as (x int, y int);
create table t (a p, b int);
