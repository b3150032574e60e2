-- table public.orders_rest: create index rest_customer
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY rest_customer ON public.orders_rest USING btree (customer);
