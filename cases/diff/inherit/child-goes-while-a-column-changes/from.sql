create table places (
    id integer,
    name text default 'x'
);
create table cities (
    id integer default 7 not null
) inherits (places);
