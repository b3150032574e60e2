-- A unique index, and statistics of an expression in it.
create table orders (id bigint primary key, customer bigint, total numeric, note text);
create unique index orders_note on orders (lower(note), total);
alter index orders_note alter column 1 set statistics 500;
