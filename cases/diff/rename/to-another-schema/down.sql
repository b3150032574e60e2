-- table sales.bills: rename constraint bills_id_not_null
ALTER TABLE sales.bills RENAME CONSTRAINT bills_id_not_null TO bills_v2_id_not_null;

-- table sales.orders: rename constraint orders_id_not_null
ALTER TABLE sales.orders RENAME CONSTRAINT orders_id_not_null TO orders_v2_id_not_null;

-- rename function sales.g(integer) to public.f(integer)
-- hazard: breaks-running-code: what still says 'g' fails
ALTER FUNCTION sales.g(integer) RENAME TO f;
-- hazard: breaks-running-code: what still says 'g' fails
ALTER FUNCTION sales.f(integer) SET SCHEMA public;

-- rename table sales.bills to public.bills_v2
-- hazard: breaks-running-code: what still says 'bills' fails
ALTER TABLE sales.bills RENAME TO stemma_renaming;
-- hazard: breaks-running-code: what still says 'bills' fails
ALTER TABLE sales.stemma_renaming SET SCHEMA public;
-- hazard: breaks-running-code: what still says 'bills' fails
ALTER TABLE public.stemma_renaming RENAME TO bills_v2;

-- rename table sales.orders to public.orders_v2
-- hazard: breaks-running-code: what still says 'orders' fails
ALTER TABLE sales.orders RENAME TO orders_v2;
-- hazard: breaks-running-code: what still says 'orders' fails
ALTER TABLE sales.orders_v2 SET SCHEMA public;
