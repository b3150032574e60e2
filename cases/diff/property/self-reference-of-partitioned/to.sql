-- Of a partitioned table that points at itself one partition goes, and one stands alone.

create table t (
    id integer primary key,
    above integer references t (id)
) partition by range (id);
create table t_1 partition of t for values from (1) to (10);
create table t_3 (
    id integer primary key,
    above integer
);
