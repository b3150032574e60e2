-- A schema is added, with a table in it.

create table public.customers (
    id integer primary key
);

create schema sales;

create table sales.orders (
    id integer primary key,
    customer_id integer not null references public.customers (id)
);
