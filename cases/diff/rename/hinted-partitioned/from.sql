create table t (
    a integer,
    b integer,
    c integer check (c > 0),
    unique (a, b)
) partition by range (a);
create table t1 partition of t for values from (0) to (9);
create table t2 partition of t for values from (9) to (20) partition by list (b);
create table t2a partition of t2 for values in (1);
create index on t (b);
create index on t (lower(c::text));
create index named on t (c);
