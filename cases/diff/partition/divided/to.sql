-- Two partitions divide the range of one that goes; they take its rows.

create table p (id int, d date not null) partition by range (d);
create table p1a partition of p for values from ('2020-01-01') to ('2020-07-01');
create table p1b partition of p for values from ('2020-07-01') to ('2021-01-01');
