create table orders (
    id integer,
    name text,
    primary key (id)
);

create table lines (
    order_id integer references orders (id)
);
