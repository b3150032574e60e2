-- table public.orders: drop index orders_note
-- hazard: not-in-transaction: it is a step of its own, and waits for transactions that are open
DROP INDEX CONCURRENTLY public.orders_note;
