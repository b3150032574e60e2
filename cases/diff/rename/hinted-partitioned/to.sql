-- A column of a partitioned table has another name, and so have the table and a partition; the server has named the indexes of the
-- partitions.

create table u ( -- stemma: renamed from t
    a integer,
    d integer, -- stemma: renamed from t.b
    c integer check (c > 0),
    unique (a, d)
) partition by range (a);
create table u1 partition of u for values from (0) to (9); -- stemma: renamed from t1
create table t2 partition of u for values from (9) to (20) partition by list (d);
create table t2a partition of t2 for values in (1);
create index on u (d);
create index on u (lower(c::text));
create index named on u (c);
