-- table public.orders: build index orders_customer anew; drop index orders_customer; give index orders_customer its name and more
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE INDEX CONCURRENTLY orders_customer_new ON public.orders USING btree (customer);
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_customer;
ALTER INDEX public.orders_customer_new RENAME TO orders_customer;
COMMENT ON INDEX public.orders_customer IS 'who';
