-- Nothing changes: names are found by the search_path or written out.

create schema app;

create type app.mood as enum ('ok');
create table app.t (
    id integer primary key,
    mood app.mood default 'ok'::app.mood
);
create function app.f(app.mood) returns text language sql immutable as $$ select $1::text $$;
create view app.v as select t.id, app.f(t.mood) as f from app.t;
create index t_f_idx on app.t (app.f(mood));
