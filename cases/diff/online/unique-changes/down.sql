-- table public.orders: build the index of orders_once; drop constraint orders_once; add constraint orders_once
-- hazard: may-fail-on-data: rows that break orders_once stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_once_new ON public.orders (customer, id);
ALTER TABLE public.orders DROP CONSTRAINT orders_once;
ALTER TABLE public.orders ADD CONSTRAINT orders_once UNIQUE USING INDEX orders_once_new;
