-- A new partition that is itself divided takes rows out of the default one, which takes them back when it goes.

create table p (id int, d int) partition by range (d);
create table pd partition of p default;
create table p3 partition of p for values from (0) to (10) partition by list (id);
create table p3a partition of p3 for values in (1);
