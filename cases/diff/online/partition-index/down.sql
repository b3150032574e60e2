-- table public.orders_rest: drop index rest_customer
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.rest_customer;
