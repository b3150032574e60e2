create table orders (id bigint primary key, customer bigint, total numeric, note text);
create table late_orders (days int) inherits (orders);
