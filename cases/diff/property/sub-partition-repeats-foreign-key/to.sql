-- A partition of a partition has a foreign key of its own that says the same as the one of the whole.

create table t (
    id integer primary key
) partition by range (id);
create table t_1 partition of t for values from (1) to (10)
partition by range (id);
create table t_1_1 partition of t_1 for values from (1) to (5);
alter table t add constraint t_self foreign key (id) references t (id);
alter table t_1_1 add constraint t_1_1_self foreign key (id) references t (id);
