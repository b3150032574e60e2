-- A table without columns becomes a partitioned one.

create table t (
    id integer
) partition by hash (id);
