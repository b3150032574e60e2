-- table public.orders: drop index orders_customer; drop constraint orders_customer_fkey
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_customer;
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;
