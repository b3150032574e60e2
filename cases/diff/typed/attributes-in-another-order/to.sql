-- The attributes of a type that a table is of stand in another order.

create type person as (
    phone text,
    name text
);
create table customers of person;
