-- A new partition takes rows of the default one, to which rows of another table refer. They do not go with them.

create table p (
    k integer primary key
) partition by range (k);

create table rest partition of p default;

create table r (
    id integer primary key,
    k integer references p on delete cascade,
    other integer references p on delete set null
);

create table p1 partition of p for values from (0) to (10);
