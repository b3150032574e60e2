-- The primary key under a foreign key is replaced by another one over the same column, with INCLUDE.

create table orders (
    id integer,
    name text,
    primary key (id) include (name)
);

create table lines (
    order_id integer references orders (id)
);
