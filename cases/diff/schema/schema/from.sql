create table public.customers (
    id integer primary key
);
