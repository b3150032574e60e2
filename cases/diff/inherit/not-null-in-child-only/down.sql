-- table public.capitals: allow null in name
ALTER TABLE public.capitals ALTER COLUMN name DROP NOT NULL;
