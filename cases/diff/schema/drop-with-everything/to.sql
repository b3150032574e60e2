-- A schema goes with all that is in it: tables, a view, a function, a type, a sequence.

create table public.customers (
    id integer primary key
);
