-- table public.orders: require id; validate constraint orders_id_not_null; build the index of orders_pkey and more
ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null NOT NULL id NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.id stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null;
-- stemma: commit
-- hazard: may-fail-on-data: rows that break orders_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id);
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
