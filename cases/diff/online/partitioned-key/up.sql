-- table public.orders_2025: build the index of orders_2025_day_id_customer_key; add constraints orders_2025_day_id_customer_key, orders_2025_pkey; build the index of orders_2025_pkey
-- hazard: may-fail-on-data: rows that break orders_2025_day_id_customer_key stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_2025_day_id_customer_key ON public.orders_2025 (day, id, customer);
ALTER TABLE public.orders_2025 ADD CONSTRAINT orders_2025_day_id_customer_key UNIQUE USING INDEX orders_2025_day_id_customer_key;
-- hazard: may-fail-on-data: rows that break orders_2025_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_2025_pkey ON public.orders_2025 (id, day);
ALTER TABLE public.orders_2025 ADD CONSTRAINT orders_2025_pkey PRIMARY KEY USING INDEX orders_2025_pkey;

-- table public.orders_rest: build the index of orders_rest_day_id_customer_key; add constraints orders_rest_day_id_customer_key, orders_rest_pkey; build the index of orders_rest_pkey
-- hazard: may-fail-on-data: rows that break orders_rest_day_id_customer_key stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_rest_day_id_customer_key ON public.orders_rest (day, id, customer);
ALTER TABLE public.orders_rest ADD CONSTRAINT orders_rest_day_id_customer_key UNIQUE USING INDEX orders_rest_day_id_customer_key;
-- hazard: may-fail-on-data: rows that break orders_rest_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_rest_pkey ON public.orders_rest (id, day);
ALTER TABLE public.orders_rest ADD CONSTRAINT orders_rest_pkey PRIMARY KEY USING INDEX orders_rest_pkey;

-- table public.orders: add constraints orders_once, orders_pkey; attach index orders_2025_day_id_customer_key; attach index orders_rest_day_id_customer_key and more
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_once UNIQUE (day, id, customer);
-- stemma: commit
ALTER INDEX public.orders_once ATTACH PARTITION public.orders_2025_day_id_customer_key;
-- stemma: commit
ALTER INDEX public.orders_once ATTACH PARTITION public.orders_rest_day_id_customer_key;
-- stemma: commit
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id, day);
-- stemma: commit
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_2025_pkey;
-- stemma: commit
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_rest_pkey;
