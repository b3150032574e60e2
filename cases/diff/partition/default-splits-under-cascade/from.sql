create table p (
    k integer primary key
) partition by range (k);

create table rest partition of p default;

create table r (
    id integer primary key,
    k integer references p on delete cascade,
    other integer references p on delete set null
);

