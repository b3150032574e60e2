-- A value moves from one partition to the other.

create table p (id int, r text) partition by list (r);
create table p1 partition of p for values in ('a');
create table p2 partition of p for values in ('c','b');
