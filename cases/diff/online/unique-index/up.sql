-- table public.orders: create index orders_note; statistics of orders_note
-- hazard: may-fail-on-data: duplicates stop it
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
CREATE UNIQUE INDEX CONCURRENTLY orders_note ON public.orders USING btree (lower(note), total);
ALTER INDEX public.orders_note ALTER COLUMN 1 SET STATISTICS 500;
