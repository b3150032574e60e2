-- The type of a typed table gets an attribute, and the table with it.

create type person as (
    name text
);
create table people of person;

alter type person add attribute born date cascade;
