-- The index and the type of its column change together.
create table orders (id bigint primary key, customer text, total numeric, note text);
create index orders_customer on orders (customer, total);
