create table p (id int, d int) partition by list (d);
create table pd partition of p default;
create table p3 partition of p for values in (1, 2) partition by hash (id);
create table p3a partition of p3 for values with (modulus 2, remainder 0);
create table p3b partition of p3 for values with (modulus 2, remainder 1) partition by range (id);
create table p3bd partition of p3b default;
create index on p (id);
