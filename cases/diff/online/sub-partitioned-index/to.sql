-- An index of a table whose partitions are partitioned.
create table orders (id bigint not null, day date not null, customer bigint) partition by range (day);
create table orders_2025 partition of orders for values from ('2025-01-01') to ('2026-01-01') partition by hash (id);
create table orders_2025_0 partition of orders_2025 for values with (modulus 2, remainder 0);
create table orders_2025_1 partition of orders_2025 for values with (modulus 2, remainder 1);
create table orders_rest partition of orders default;
create unique index orders_key on orders (id, day);
