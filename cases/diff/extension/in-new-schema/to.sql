-- A schema and an extension in it are added, and the extension's operator class is used by an index.

create table t (
    id integer primary key,
    name text
);

create schema extensions;
create extension pg_trgm schema extensions;
create index t_name on t using gin (name extensions.gin_trgm_ops);
create view alike as select a.id from t a join t b on a.name operator(extensions.%) b.name;
