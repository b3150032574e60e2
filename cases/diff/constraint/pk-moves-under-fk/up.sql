-- table public.lines: drop constraint lines_order_id_fkey
ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

-- table public.orders: drop constraint orders_pkey; add constraint orders_pkey
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
-- hazard: blocks-reads: the table is locked while the index of orders_pkey is built
-- hazard: may-fail-on-data: rows that break orders_pkey stop it
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id) INCLUDE (name);

-- table public.lines: add constraint lines_order_id_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);
