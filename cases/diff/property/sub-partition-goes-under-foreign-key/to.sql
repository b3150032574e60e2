-- A partition of a partition goes, and a foreign key points at the whole.

create table t (
    id integer primary key
) partition by hash (id);
create table t_1 partition of t for values with (modulus 2, remainder 0)
partition by hash (id);
create table t_1_1 partition of t_1 for values with (modulus 2, remainder 0);
create table u (
    id integer references t (id)
);
