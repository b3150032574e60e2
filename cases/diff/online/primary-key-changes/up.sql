-- table public.item: drop constraint item_id_fkey
ALTER TABLE public.item DROP CONSTRAINT item_id_fkey;

-- table public.orders: build the index of orders_pkey; drop constraint orders_pkey; require line and more
-- hazard: may-fail-on-data: rows that break orders_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON public.orders (id, line);
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders ADD CONSTRAINT orders_line_not_null NOT NULL line NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.line stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_line_not_null;
-- stemma: commit
-- hazard: may-fail-on-data: rows that break orders_id_key stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_id_key ON public.orders (id);
ALTER TABLE public.orders ADD CONSTRAINT orders_id_key UNIQUE USING INDEX orders_id_key;
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

-- table public.item: add constraint item_id_fkey; validate constraint item_id_fkey
ALTER TABLE public.item ADD CONSTRAINT item_id_fkey FOREIGN KEY (id) REFERENCES public.orders(id) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.item VALIDATE CONSTRAINT item_id_fkey;
