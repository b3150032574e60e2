-- Two enums exchange their labels, and with them the meaning of two columns.

create type a as enum ('p', 'q');
create type b as enum ('x', 'y');

create table t (
    id integer primary key
);
create function f(a, b) returns integer language sql immutable as $$ select 1 $$;
