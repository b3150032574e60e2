create table t (
    id integer,
    a integer,
    b text
) partition by hash (id);
create table t_1 partition of t for values with (modulus 4, remainder 0);
