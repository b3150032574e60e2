-- An extension moves, while a table with a column of its type comes to be the type of a column elsewhere.

create schema tools;
create extension hstore schema public;
create table things (
    id bigint,
    facts hstore
);
create table notes (
    about things
);
