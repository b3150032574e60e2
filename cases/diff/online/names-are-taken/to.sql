-- The names that are needed for a while are taken.
create table orders (id bigint not null, customer bigint, constraint orders_id_not_null_proof check (id > 0));
create index orders_customer on orders (customer, id);
create index orders_customer_new on orders (id);
