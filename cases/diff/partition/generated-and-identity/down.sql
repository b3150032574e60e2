-- table public.events: drop column year
ALTER TABLE public.events DROP COLUMN year;
