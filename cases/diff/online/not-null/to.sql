-- A column is required.
create table orders (id bigint primary key, customer bigint not null, total numeric, note text);
