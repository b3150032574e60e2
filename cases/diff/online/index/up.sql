-- table public.orders: create index orders_customer
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer ON public.orders USING btree (customer) WHERE (total > (10)::numeric);
