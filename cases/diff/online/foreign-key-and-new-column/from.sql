create table customer (id bigint primary key);
create table orders (id bigint primary key);
