create table t (
    id integer primary key
) partition by hash (id);
create table t_1 partition of t for values with (modulus 2, remainder 0)
partition by hash (id);
create table t_1_1 partition of t_1 for values with (modulus 2, remainder 0);
create table t_1_2 (
    id integer not null
);
alter table t_1_2 add constraint late foreign key (id) references t (id);
