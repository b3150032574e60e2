create table orders (
    id integer primary key
);
create table lines (
    id integer primary key,
    order_id integer not null references orders (id) on delete cascade
);
