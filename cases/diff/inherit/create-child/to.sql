-- A child with an own column is added; it inherits columns, a check and a default.

create table cities (
    name text not null,
    people integer default 0 check (people >= 0)
);

create table capitals (
    country text
) inherits (cities);
