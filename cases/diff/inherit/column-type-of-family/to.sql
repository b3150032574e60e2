-- A column changes its type in the whole family, from the parent down.

create table cities (
    name text,
    people integer
);
create table capitals (
    country text
) inherits (cities);
create index capitals_people on capitals (people);

alter table cities alter column people type bigint;
