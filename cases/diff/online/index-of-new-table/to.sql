-- A new table needs no such care: nobody uses it yet.
create table orders (id bigint primary key, customer bigint, total numeric, note text);
create table payment (id bigint primary key, order_id bigint references orders, amount numeric check (amount > 0));
create index payment_order on payment (order_id);
