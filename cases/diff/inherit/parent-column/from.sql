create table cities (
    name text
);

alter table cities add column mayor text;

create table capitals (
    country text
) inherits (cities);
