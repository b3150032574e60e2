-- An extension moves to another schema; a column of its type stays.

create schema extensions;

create extension hstore schema extensions;

create table t (
    id integer primary key
);
