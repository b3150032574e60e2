-- table public.b: change constraints b_a1, b_a2
-- hazard: scans-table: every row is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break b_a1 stop it
ALTER TABLE public.b ALTER CONSTRAINT b_a1 ENFORCED;
ALTER TABLE public.b ALTER CONSTRAINT b_a2 NOT ENFORCED;
