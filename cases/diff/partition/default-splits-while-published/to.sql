-- A new partition takes rows of the default one, which is published, but has nothing that tells its rows apart.

create table p (
    k integer
) partition by range (k);

create table rest partition of p default;

create publication everything for all tables;

create table p1 partition of p for values from (0) to (10);
