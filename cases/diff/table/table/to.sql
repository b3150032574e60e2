-- A table is added, another goes.

create table customers (
    id integer primary key,
    name text not null
);

create table orders (
    id integer primary key,
    customer_id integer not null,
    note text,
    created_at timestamptz not null default now()
);
