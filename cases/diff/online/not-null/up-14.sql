-- table public.orders: prove that customer is never null; validate constraint orders_customer_not_null_proof; require customer
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_not_null_proof CHECK (customer IS NOT NULL) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.customer stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_not_null_proof;
-- stemma: commit
ALTER TABLE public.orders ALTER COLUMN customer SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_not_null_proof;
