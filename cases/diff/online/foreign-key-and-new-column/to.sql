-- A column that refers to another table, with a default of its own.
create table customer (id bigint primary key);
create table orders (id bigint primary key, customer bigint default 1 constraint known references customer);
