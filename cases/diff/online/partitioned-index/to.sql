-- An index of a partitioned table.
create table orders (id bigint not null, day date not null, customer bigint) partition by range (day);
create table orders_2025 partition of orders for values from ('2025-01-01') to ('2026-01-01');
create table orders_rest partition of orders default;
create index orders_customer on orders (customer);
