-- materialized view public.sums: drop index sums_customer
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.sums_customer;
