-- The columns of a partitioned table's new primary key were not required before.
create table orders (id bigint not null, day date not null, customer bigint not null, primary key (id, day, customer)) partition by range (id);
create table orders_1 partition of orders for values from (1) to (100);
create table orders_rest partition of orders default partition by list (customer);
create table orders_rest_1 partition of orders_rest default;
