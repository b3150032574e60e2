-- table public.b: change constraint b_a
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows that break b_a stop it
ALTER TABLE public.b VALIDATE CONSTRAINT b_a;
