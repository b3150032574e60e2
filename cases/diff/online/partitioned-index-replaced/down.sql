-- table public.orders: drop index orders_customer
DROP INDEX public.orders_customer;

-- table public.orders_2025: create index orders_2025_customer_idx
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_2025_customer_idx ON public.orders_2025 USING btree (customer);

-- table public.orders_rest: create index orders_rest_customer_idx
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_rest_customer_idx ON public.orders_rest USING btree (customer);

-- table public.orders: create index orders_customer; attach index orders_2025_customer_idx; attach index orders_rest_customer_idx
CREATE INDEX orders_customer ON ONLY public.orders USING btree (customer);
-- stemma: commit
ALTER INDEX public.orders_customer ATTACH PARTITION public.orders_2025_customer_idx;
-- stemma: commit
ALTER INDEX public.orders_customer ATTACH PARTITION public.orders_rest_customer_idx;
