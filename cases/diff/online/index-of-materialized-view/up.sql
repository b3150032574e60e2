-- materialized view public.sums: create index sums_customer
-- hazard: may-fail-on-data: duplicates stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY sums_customer ON public.sums USING btree (customer);
