create schema extensions;

create extension hstore schema public;

create table t (
    id integer primary key
);
