create type person as (
    name text,
    born date
);
create table people of person (
    name with options not null
);
grant insert (name) on people to public;
