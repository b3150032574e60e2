-- table public.a: drop constraint x_ok; add constraint x_ok
ALTER TABLE public.a DROP CONSTRAINT x_ok;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break x_ok stop it
ALTER TABLE public.a ADD CONSTRAINT x_ok CHECK ((x > 5));
