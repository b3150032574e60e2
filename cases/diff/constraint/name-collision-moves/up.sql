-- table public.t: drop constraints one, two; add constraints one, two
ALTER TABLE public.t DROP CONSTRAINT one;
ALTER TABLE public.t DROP CONSTRAINT two;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break one stop it
ALTER TABLE public.t ADD CONSTRAINT one CHECK ((y > 0));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break two stop it
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((x > 0));
