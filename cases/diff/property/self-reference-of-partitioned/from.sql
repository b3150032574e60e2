create table t (
    id integer primary key,
    above integer references t (id)
) partition by range (id);
create table t_1 partition of t for values from (1) to (10);
create table t_2 partition of t for values from (10) to (20);
create table t_3 partition of t for values from (20) to (30);
