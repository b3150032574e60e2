create table p (
    k integer primary key
) partition by range (k);

create table p1 partition of p for values from (0) to (10) partition by range (k);
create table p1a partition of p1 for values from (0) to (5);
create table p1b partition of p1 for values from (5) to (10);

create table r (
    k integer references p
);
