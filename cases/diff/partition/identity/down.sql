-- table public.events: do not number id
ALTER TABLE public.events ALTER COLUMN id DROP IDENTITY;
