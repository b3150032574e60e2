-- rename table public.orders_v2 to sales.orders
-- hazard: breaks-running-code: what still says 'orders_v2' fails
ALTER TABLE public.orders_v2 SET SCHEMA sales;
-- hazard: breaks-running-code: what still says 'orders_v2' fails
ALTER TABLE sales.orders_v2 RENAME TO orders;

-- rename table public.bills_v2 to sales.bills
-- hazard: breaks-running-code: what still says 'bills_v2' fails
ALTER TABLE public.bills_v2 RENAME TO stemma_renaming;
-- hazard: breaks-running-code: what still says 'bills_v2' fails
ALTER TABLE public.stemma_renaming SET SCHEMA sales;
-- hazard: breaks-running-code: what still says 'bills_v2' fails
ALTER TABLE sales.stemma_renaming RENAME TO bills;

-- rename function public.f(integer) to sales.g(integer)
-- hazard: breaks-running-code: what still says 'f' fails
ALTER FUNCTION public.f(integer) SET SCHEMA sales;
-- hazard: breaks-running-code: what still says 'f' fails
ALTER FUNCTION sales.f(integer) RENAME TO g;

-- table sales.bills: rename constraint bills_v2_id_not_null
ALTER TABLE sales.bills RENAME CONSTRAINT bills_v2_id_not_null TO bills_id_not_null;

-- table sales.orders: rename constraint orders_v2_id_not_null
ALTER TABLE sales.orders RENAME CONSTRAINT orders_v2_id_not_null TO orders_id_not_null;
