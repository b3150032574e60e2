-- table public.orders: require id; validate constraint orders_id_not_null; build index orders_customer anew and more
ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null NOT NULL id NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: a null in public.orders.id stops it
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null;
-- stemma: commit
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer_new2 ON public.orders USING btree (customer, id);
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_customer;
ALTER INDEX public.orders_customer_new2 RENAME TO orders_customer;
