create schema app;

set search_path = app, public;
create type mood as enum ('ok');
create table t (
    id integer primary key,
    mood mood default 'ok'
);
create function f(mood) returns text language sql immutable as $$ select $1::text $$;
create view v as select id, f(mood) as f from t;
create index on t (f(mood));
