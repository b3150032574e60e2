-- The key of a partitioned table gets another type; its index tells the rows of a partition apart,
-- and orders those of another.

create table p (a bigint, b int, primary key (a)) partition by range (a);
create table p1 partition of p for values from (0) to (9);
alter table p1 replica identity using index p1_pkey;
create table p2 partition of p for values from (9) to (20);
cluster p2 using p2_pkey;
create unique index p2_b on p2 (a, b);
alter table p2 alter b set not null;
alter table p2 replica identity using index p2_b;
