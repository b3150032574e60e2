-- table public.events: drop constraint events_kinds
ALTER TABLE public.events DROP CONSTRAINT events_kinds;
