-- table public.orders: add constraint known; validate constraint known
ALTER TABLE public.orders ADD CONSTRAINT known CHECK ((customer > 0)) NOT VALID;
-- stemma: commit
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows that break known stop it
ALTER TABLE public.orders VALIDATE CONSTRAINT known;
