-- An extension moves to another schema while a column, an index and a default use it.

create schema extensions;

create extension hstore schema extensions;
create table t (
    id integer primary key,
    attributes extensions.hstore default 'a=>1'
);

create index t_attributes on t using gin (attributes);
