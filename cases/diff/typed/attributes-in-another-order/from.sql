create type person as (
    name text,
    phone text
);
create table customers of person;
