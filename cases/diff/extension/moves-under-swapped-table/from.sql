create schema tools;
create extension hstore schema tools;
create table things (
    id integer,
    facts tools.hstore
);
create table notes (
    about tools.hstore
);
