create table orders (id bigint, customer bigint, constraint orders_id_not_null_proof check (id > 0));
create index orders_customer on orders (customer);
create index orders_customer_new on orders (id);
