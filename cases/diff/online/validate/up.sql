-- table public.orders: add column day; change constraint positive
ALTER TABLE public.orders ADD COLUMN day date;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows that break positive stop it
ALTER TABLE public.orders VALIDATE CONSTRAINT positive;
