create type a as enum ('x', 'y');
create type b as enum ('p', 'q');

create table t (
    id integer primary key
);
create function f(a, b) returns integer language sql immutable as $$ select 1 $$;
