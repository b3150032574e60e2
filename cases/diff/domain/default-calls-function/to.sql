-- A domain takes its default from a function that is not in pg_catalog.

create schema app;

create function app.next_code() returns text language sql as $$ select 'new' $$;
create function plain_code() returns text language sql as $$ select 'plain' $$;
set search_path = app, public;
create domain app.code as text default next_code() || plain_code();
create table app.things (
    code app.code
);
