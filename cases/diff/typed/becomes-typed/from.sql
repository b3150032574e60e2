create type person as (
    name text,
    born date
);
create table people (
    name text,
    born date
);
