-- table public.t: drop constraint x_positive; add constraint x_positive; comment
ALTER TABLE public.t DROP CONSTRAINT x_positive;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break x_positive stop it
ALTER TABLE public.t ADD CONSTRAINT x_positive CHECK ((x > 1));
COMMENT ON CONSTRAINT x_positive ON public.t IS 'as agreed';
