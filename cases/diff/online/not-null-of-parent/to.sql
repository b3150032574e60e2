-- A column that other tables inherit is required.
create table orders (id bigint primary key, customer bigint not null, total numeric, note text);
create table late_orders (days int) inherits (orders);
