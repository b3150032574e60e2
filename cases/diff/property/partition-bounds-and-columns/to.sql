-- A partition changes its bounds while the whole loses a column and gets another one.

create table t (
    id integer,
    b text,
    c date
) partition by hash (id);
create table t_1 partition of t for values with (modulus 8, remainder 0);
