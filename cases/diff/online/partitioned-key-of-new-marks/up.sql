-- table public.orders: require customer; validate constraint orders_customer_not_null; require day and more
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_not_null NOT NULL customer NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.customer stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_not_null;
-- stemma: commit
ALTER TABLE public.orders ADD CONSTRAINT orders_day_not_null NOT NULL day NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.day stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_day_not_null;
-- stemma: commit

-- table public.orders_1: build the index of orders_1_pkey; add constraint orders_1_pkey
-- hazard: may-fail-on-data: rows that break orders_1_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_1_pkey ON public.orders_1 (id, day, customer);
ALTER TABLE public.orders_1 ADD CONSTRAINT orders_1_pkey PRIMARY KEY USING INDEX orders_1_pkey;

-- table public.orders_rest_1: build the index of orders_rest_1_pkey; add constraint orders_rest_1_pkey
-- hazard: may-fail-on-data: rows that break orders_rest_1_pkey stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_rest_1_pkey ON public.orders_rest_1 (id, day, customer);
ALTER TABLE public.orders_rest_1 ADD CONSTRAINT orders_rest_1_pkey PRIMARY KEY USING INDEX orders_rest_1_pkey;

-- table public.orders_rest: add constraint orders_rest_pkey; attach index orders_rest_1_pkey
ALTER TABLE ONLY public.orders_rest ADD CONSTRAINT orders_rest_pkey PRIMARY KEY (id, day, customer);
-- stemma: commit
ALTER INDEX public.orders_rest_pkey ATTACH PARTITION public.orders_rest_1_pkey;
-- stemma: commit

-- table public.orders: add constraint orders_pkey; attach index orders_1_pkey; attach index orders_rest_pkey
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id, day, customer);
-- stemma: commit
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_1_pkey;
-- stemma: commit
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_rest_pkey;
