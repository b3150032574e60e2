-- table public.orders_2025: create index orders_2025_customer_idx
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_2025_customer_idx ON public.orders_2025 USING btree (customer);

-- create table public.orders_2027
CREATE TABLE public.orders_2027 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    day date CONSTRAINT orders_day_not_null NOT NULL,
    customer bigint
);
CREATE INDEX orders_2027_customer_idx ON public.orders_2027 USING btree (customer);

-- table public.orders_rest: create index orders_rest_customer_idx
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_rest_customer_idx ON public.orders_rest USING btree (customer);

-- table public.orders: create index orders_customer; attach index orders_2025_customer_idx; attach index orders_rest_customer_idx
CREATE INDEX orders_customer ON ONLY public.orders USING btree (customer);
-- stemma: commit
ALTER INDEX public.orders_customer ATTACH PARTITION public.orders_2025_customer_idx;
-- stemma: commit
ALTER INDEX public.orders_customer ATTACH PARTITION public.orders_rest_customer_idx;
-- stemma: commit

-- table public.orders_2027: take over rows of public.orders_rest; attach to public.orders
WITH moved AS (DELETE FROM public.orders_rest WHERE (day) >= ('2027-01-01') AND (day) < ('2028-01-01') RETURNING *)
    INSERT INTO public.orders_2027 (id, day, customer) SELECT id, day, customer FROM moved;
-- hazard: scans-table: every row of public.orders_rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.orders
    ATTACH PARTITION public.orders_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
