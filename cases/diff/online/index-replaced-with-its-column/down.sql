-- table public.orders: drop index orders_customer; change the type of customer; create index orders_customer
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_customer;
-- hazard: rewrites-table: every row is written with the new type of public.orders.customer
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.orders.customer may not be one of bigint, or lose something
ALTER TABLE public.orders ALTER COLUMN customer TYPE bigint USING customer::bigint;
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer ON public.orders USING btree (customer);
