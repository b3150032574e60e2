-- table public.orders: add constraint orders_customer_fkey; validate constraint orders_customer_fkey
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;
