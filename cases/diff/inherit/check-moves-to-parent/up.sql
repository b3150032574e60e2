-- table public.b: drop constraint c3
ALTER TABLE public.b DROP CONSTRAINT c3;

-- table public.a: add constraint c3
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break c3 stop it
ALTER TABLE public.a ADD CONSTRAINT c3 CHECK ((k > 2));
