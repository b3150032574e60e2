-- A unique constraint that changes: there is no while without one.
create table orders (id bigint primary key, customer bigint, total numeric, note text, constraint orders_once unique (id, total));
