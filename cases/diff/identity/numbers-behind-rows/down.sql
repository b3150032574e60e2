-- table public.falling: do not number id
ALTER TABLE public.falling ALTER COLUMN id DROP IDENTITY;

-- table public.tickets: do not number id
ALTER TABLE public.tickets ALTER COLUMN id DROP IDENTITY;
