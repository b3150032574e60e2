-- create sequence public.reading_id_seq_new
CREATE SEQUENCE public.reading_id_seq_new;

-- table public.reading: add column id; no default of id; number id and more
-- hazard: rewrites-table: every row gets a value for public.reading.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading ADD COLUMN id bigint DEFAULT nextval('public.reading_id_seq_new') NOT NULL;
ALTER TABLE public.reading ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.reading ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.reading_id_seq', last_value, is_called) FROM public.reading_id_seq_new;
DROP SEQUENCE public.reading_id_seq_new;
