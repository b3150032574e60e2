create schema extensions;

create extension hstore schema public;
create table t (
    id integer primary key,
    attributes public.hstore default 'a=>1'
);

create index t_attributes on t using gin (attributes);
