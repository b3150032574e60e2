-- table public.item: drop constraint item_id_fkey
ALTER TABLE public.item DROP CONSTRAINT item_id_fkey;

-- table public.orders: drop constraints orders_id_key, orders_pkey; build the index of orders_pkey; allow null in line and more
ALTER TABLE public.orders DROP CONSTRAINT orders_id_key;
-- hazard: may-fail-on-data: rows that break orders_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON public.orders (id);
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders ALTER COLUMN line DROP NOT NULL;
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

-- table public.item: add constraint item_id_fkey; validate constraint item_id_fkey
ALTER TABLE public.item ADD CONSTRAINT item_id_fkey FOREIGN KEY (id) REFERENCES public.orders(id) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.item VALIDATE CONSTRAINT item_id_fkey;
