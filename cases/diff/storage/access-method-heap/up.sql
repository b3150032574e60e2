-- table public.events: add column note
ALTER TABLE public.events ADD COLUMN note text;
