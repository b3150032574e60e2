-- table public.events: drop constraints events_kind, events_kinds, events_pkey
ALTER TABLE public.events DROP CONSTRAINT events_kind;
ALTER TABLE public.events DROP CONSTRAINT events_kinds;
ALTER TABLE public.events DROP CONSTRAINT events_pkey;
