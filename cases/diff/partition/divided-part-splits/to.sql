-- The range of a partition that is itself divided is shared with a new one; the rows of both are one's again when it goes.

create table p (id int, d int, w text) partition by range (d);
create table p1 partition of p for values from (0) to (10) partition by list (id);
create table p11 partition of p1 for values in (1, 2);
create table p2 partition of p for values from (10) to (100) partition by list (id);
create table p21 partition of p2 for values in (1, 2);
