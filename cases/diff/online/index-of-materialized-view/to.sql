-- A unique index on a materialized view.
create table orders (id bigint primary key, customer bigint, total numeric, note text);
create materialized view sums as select customer, sum(total) as total from orders group by customer;
create unique index sums_customer on sums (customer);
