-- Partitions by a list become partitions by ranges of another column; rows find their place.

create table p (id int, r text) partition by range (id);
create table p1 partition of p for values from (1) to (3);
create table p2 partition of p default;
create index on p (id);
