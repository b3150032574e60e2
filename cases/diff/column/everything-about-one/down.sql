-- table public.t: change the type of body; store body otherwise; statistics of body and more
-- hazard: rewrites-table: every row is written with the new type of public.t.body
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.body may not be one of character varying(100), or lose something
ALTER TABLE public.t ALTER COLUMN body TYPE character varying(100);
ALTER TABLE public.t ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN body SET STATISTICS 50;
ALTER TABLE public.t ALTER COLUMN body RESET (n_distinct);
-- hazard: scans-table: every row is looked at for a null in public.t.body
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.t.body stops it
ALTER TABLE public.t ALTER COLUMN body SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN body SET DEFAULT 'x'::character varying;
REVOKE UPDATE (body) ON TABLE public.t FROM stemma_case_reader;
GRANT SELECT (body) ON TABLE public.t TO stemma_case_reader;
COMMENT ON COLUMN public.t.body IS 'old';
