-- A plain table becomes a table of a type, then not again; rows stay.

create type person as (
    name text,
    born date
);
create table people (
    name text,
    born date
);

alter table people of person;
