-- A column is required, and wider.
create table orders (id bigint primary key, customer numeric not null, total numeric, note text);
