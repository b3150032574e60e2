create table cities (
    name text,
    people integer
);
create table capitals (
    country text
) inherits (cities);
create index capitals_people on capitals (people);
