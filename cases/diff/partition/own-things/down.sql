-- table public.events_2023: comment; privileges of stemma_case_reader; drop index events_2023_kind and more
COMMENT ON TABLE public.events_2023 IS NULL;
REVOKE SELECT ON TABLE public.events_2023 FROM stemma_case_reader;
DROP INDEX public.events_2023_kind;
ALTER TABLE public.events_2023 DROP CONSTRAINT id_positive;
ALTER TABLE public.events_2023 ALTER COLUMN kind DROP NOT NULL;
ALTER TABLE public.events_2023 RESET (fillfactor);
ALTER TABLE public.events_2023 ALTER COLUMN kind SET DEFAULT 'parent'::text;
