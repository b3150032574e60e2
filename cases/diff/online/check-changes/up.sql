-- table public.orders: drop constraint positive; add constraint positive; validate constraint positive
ALTER TABLE public.orders DROP CONSTRAINT positive;
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total >= (0)::numeric)) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows that break positive stop it
ALTER TABLE public.orders VALIDATE CONSTRAINT positive;
