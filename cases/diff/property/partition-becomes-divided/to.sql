-- A partition becomes partitioned itself.

create table t (
    id integer,
    constraint positive check (id > 0)
) partition by list (id);
create table t_1 partition of t for values in (10, 11)
partition by range (id);
create table t_1_1 partition of t_1 for values from (10) to (11);
create table t_1_2 partition of t_1 default;
