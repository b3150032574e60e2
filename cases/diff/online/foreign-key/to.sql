-- A foreign key, with its index.
create table customer (id bigint primary key);
create table orders (id bigint primary key, customer bigint references customer on delete set null deferrable, total numeric, note text);
create index orders_customer on orders (customer);
