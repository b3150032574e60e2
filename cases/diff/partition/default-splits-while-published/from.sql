create table p (
    k integer
) partition by range (k);

create table rest partition of p default;

create publication everything for all tables;

