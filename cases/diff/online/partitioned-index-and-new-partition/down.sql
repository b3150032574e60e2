-- table public.orders_2027: detach from public.orders
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.orders
    DETACH PARTITION public.orders_2027;

-- table public.orders: drop index orders_customer
DROP INDEX public.orders_customer;

-- table public.orders_2027: drop index orders_2027_customer_idx; make room for its successor
DROP INDEX public.orders_2027_customer_idx;
ALTER TABLE public.orders_2027 RENAME TO orders_2027__old;

-- table public.orders: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.orders as it is now stops it
INSERT INTO public.orders (id, day, customer)
    SELECT id, day, customer FROM public.orders_2027__old;

-- table public.orders_2027: drop its predecessor
DROP TABLE public.orders_2027__old;
