-- table public.t: allow null in body; change the type of body; compress body otherwise and more
ALTER TABLE public.t ALTER COLUMN body DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN body TYPE text COLLATE "C";
ALTER TABLE public.t ALTER COLUMN body SET COMPRESSION pglz;
ALTER TABLE public.t ALTER COLUMN body SET STATISTICS -1;
ALTER TABLE public.t ALTER COLUMN body SET (n_distinct = 3);
ALTER TABLE public.t ALTER COLUMN body SET DEFAULT 'y'::text;
REVOKE SELECT (body) ON TABLE public.t FROM stemma_case_reader;
GRANT UPDATE (body) ON TABLE public.t TO stemma_case_reader;
COMMENT ON COLUMN public.t.body IS 'new';
