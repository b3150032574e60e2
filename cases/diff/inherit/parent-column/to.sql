-- The parent gets a column, which the child gets with it; another goes.

create table cities (
    name text
);

alter table cities add column area numeric default 1;

create table capitals (
    country text
) inherits (cities);
