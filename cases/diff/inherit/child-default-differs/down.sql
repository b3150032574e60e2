-- table public.capitals: default of country
ALTER TABLE public.capitals ALTER COLUMN country SET DEFAULT 'CH'::text;
