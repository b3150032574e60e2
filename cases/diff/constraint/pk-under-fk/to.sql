-- A primary key that foreign keys point at changes from integer to bigint, on both sides.

create table orders (
    id bigint primary key
);
create table lines (
    id bigint primary key,
    order_id bigint not null references orders (id) on delete cascade
);
