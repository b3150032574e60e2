create table orders (id bigint primary key, customer bigint, total numeric, note text);
create index orders_customer on orders (customer);
