create table orders (id bigint primary key, customer bigint, total numeric, note text);
create index orders_customer on orders (customer);
comment on index orders_customer is 'who';
