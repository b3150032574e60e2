-- table public.parents: drop constraints id_positive, size_positive; add constraints id_positive, size_positive
ALTER TABLE public.parents DROP CONSTRAINT id_positive;
ALTER TABLE public.parents DROP CONSTRAINT size_positive;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break id_positive stop it
ALTER TABLE public.parents ADD CONSTRAINT id_positive CHECK ((id > 0));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break size_positive stop it
ALTER TABLE public.parents ADD CONSTRAINT size_positive CHECK ((size > 0)) NO INHERIT;
