-- A function, a type and a view move to another schema while a table's default calls the function.

create schema lib;

create function lib.make() returns text language sql immutable as $$ select 'x' $$;
create view lib.v as select lib.make() as m;
create table t (
    id integer primary key,
    x text default lib.make()
);
