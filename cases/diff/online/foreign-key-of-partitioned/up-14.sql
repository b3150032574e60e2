-- table public.orders_2025: add constraint orders_customer_fkey; validate constraint orders_customer_fkey
ALTER TABLE public.orders_2025 ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.orders_2025 VALIDATE CONSTRAINT orders_customer_fkey;
-- stemma: commit

-- table public.orders_rest: add constraint orders_customer_fkey; validate constraint orders_customer_fkey
ALTER TABLE public.orders_rest ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.orders_rest VALIDATE CONSTRAINT orders_customer_fkey;
-- stemma: commit

-- table public.orders: add constraint orders_customer_fkey
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id);
