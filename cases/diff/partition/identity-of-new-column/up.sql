-- table public.reading: add column id
-- hazard: rewrites-table: every row gets a value for public.reading.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT reading_id_not_null NOT NULL;
