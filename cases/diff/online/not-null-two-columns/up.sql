-- table public.orders: require customer; validate constraint orders_customer_not_null; require total and more
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_not_null NOT NULL customer NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.customer stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_not_null;
-- stemma: commit
ALTER TABLE public.orders ADD CONSTRAINT orders_total_not_null NOT NULL total NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.total stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_not_null;
