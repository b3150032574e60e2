-- A partition that is itself divided becomes an ordinary one, with the rows of its own partitions, to which others refer.

create table p (
    k integer primary key
) partition by range (k);

create table p1 partition of p for values from (0) to (10);

create table r (
    k integer references p
);
