-- table public.orders: allow null in id; build index orders_customer anew; drop index orders_customer and more
ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer_new2 ON public.orders USING btree (customer);
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_customer;
ALTER INDEX public.orders_customer_new2 RENAME TO orders_customer;
