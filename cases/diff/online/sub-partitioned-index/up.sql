-- table public.orders_2025_0: create index orders_2025_0_id_day_idx
-- hazard: may-fail-on-data: duplicates stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_2025_0_id_day_idx ON public.orders_2025_0 USING btree (id, day);

-- table public.orders_2025_1: create index orders_2025_1_id_day_idx
-- hazard: may-fail-on-data: duplicates stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_2025_1_id_day_idx ON public.orders_2025_1 USING btree (id, day);

-- table public.orders_2025: create index orders_2025_id_day_idx; attach index orders_2025_0_id_day_idx; attach index orders_2025_1_id_day_idx
CREATE UNIQUE INDEX orders_2025_id_day_idx ON ONLY public.orders_2025 USING btree (id, day);
-- stemma: commit
ALTER INDEX public.orders_2025_id_day_idx ATTACH PARTITION public.orders_2025_0_id_day_idx;
-- stemma: commit
ALTER INDEX public.orders_2025_id_day_idx ATTACH PARTITION public.orders_2025_1_id_day_idx;
-- stemma: commit

-- table public.orders_rest: create index orders_rest_id_day_idx
-- hazard: may-fail-on-data: duplicates stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_rest_id_day_idx ON public.orders_rest USING btree (id, day);

-- table public.orders: create index orders_key; attach index orders_2025_id_day_idx; attach index orders_rest_id_day_idx
CREATE UNIQUE INDEX orders_key ON ONLY public.orders USING btree (id, day);
-- stemma: commit
ALTER INDEX public.orders_key ATTACH PARTITION public.orders_2025_id_day_idx;
-- stemma: commit
ALTER INDEX public.orders_key ATTACH PARTITION public.orders_rest_id_day_idx;
