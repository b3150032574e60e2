create table p (id int, d int, w text) partition by range (d);
create table p1 partition of p for values from (0) to (100) partition by range (d);
create table p11 partition of p1 for values from (0) to (10);
create table p12 partition of p1 for values from (10) to (50);
create table p13 partition of p1 for values from (50) to (100);
