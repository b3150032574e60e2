-- table public.orders: build the index of orders_once; add constraint orders_once
-- hazard: may-fail-on-data: rows that break orders_once stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_once ON public.orders (customer, id) INCLUDE (note) WITH (fillfactor = 70);
ALTER TABLE public.orders ADD CONSTRAINT orders_once UNIQUE USING INDEX orders_once DEFERRABLE INITIALLY DEFERRED;
