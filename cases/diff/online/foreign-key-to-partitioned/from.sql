create table customer (id bigint primary key) partition by hash (id);
create table customer_0 partition of customer for values with (modulus 2, remainder 0);
create table customer_1 partition of customer for values with (modulus 2, remainder 1);
create table orders (id bigint primary key, customer bigint, total numeric, note text);
