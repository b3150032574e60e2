create table p (id int, d int, w text) partition by range (d);
create table p1 partition of p for values from (0) to (100) partition by list (id);
create table p11 partition of p1 for values in (1, 2);
