-- The bounds of partitions widen: they are detached and attached again, and no row is copied.

create table p (id int, d date not null, r text) partition by range (d);
create table p1 partition of p for values from (minvalue) to ('2022-01-01');
create index p1_r on p1 (r);
create table q (id int, k text) partition by list (k);
create table q1 partition of q for values in ('a', 'b', null);
create table w (a int, b int) partition by range (a, b);
create table w1 partition of w for values from (1, 1) to (7, maxvalue);
