-- The key of a partitioned tree and an index are only called otherwise.

create table p (k int, v int, constraint pk2 primary key (k)) partition by list (k);
create table p1 partition of p for values in (1) partition by list (k);
create table p11 partition of p1 for values in (1);
create index i2 on p (v);
create table f (k int references p);
