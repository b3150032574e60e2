create table p (id int, r text) partition by list (r);
create table p1 partition of p for values in ('a','b');
create table p2 partition of p for values in ('c');
