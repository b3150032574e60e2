-- table public.orders: add constraint orders_customer_fkey; validate constraint orders_customer_fkey; create index orders_customer
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) ON DELETE SET NULL DEFERRABLE NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;
-- stemma: commit
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer ON public.orders USING btree (customer);
