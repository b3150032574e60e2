create table orders (id bigint, total numeric);
