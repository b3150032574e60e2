create table u (
    id integer primary key
);
create table t (
    id integer,
    constraint t_u foreign key (id) references u (id)
) partition by range (id);
create table t_1 partition of t for values from (1) to (10)
partition by range (id);
create table t_1_1 partition of t_1 for values from (1) to (5);
create table t_2 partition of t for values from (10) to (20);
create table t_3 partition of t for values from (20) to (30);
