-- Names of the server's own types, functions and operators, in our schema.

create schema app;

create type app.text as enum ('x');
create domain app.integer as pg_catalog.int8;
create function app.lower(pg_catalog.text) returns pg_catalog.text language sql immutable as $$ select 'mine' $$;
create function app.now() returns timestamptz language sql as $$ select pg_catalog.now() $$;
create table app.pg_class (
    oid integer,
    a app.text,
    b app.integer,
    c pg_catalog.text default app.lower('X'),
    d timestamptz default app.now(),
    e timestamptz default now()
);
create index pg_class_c on app.pg_class (app.lower(c), lower(c));
create function app.same(app.text, integer) returns boolean language sql immutable as $$ select true $$;
create operator app.= (leftarg = app.text, rightarg = integer, function = app.same);
create view app.v as select oid from app.pg_class where a operator(app.=) 1 and oid = 1;
