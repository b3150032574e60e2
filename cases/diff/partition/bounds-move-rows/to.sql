-- A bound between two partitions moves; rows change the partition.

create table p (id int, d date not null, r text) partition by range (d);
create table p1 partition of p for values from ('2020-01-01') to ('2020-07-01');
create table p2 partition of p for values from ('2020-07-01') to ('2022-01-01');
