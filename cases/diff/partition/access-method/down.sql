-- table public.events: change the access method
ALTER TABLE public.events SET ACCESS METHOD DEFAULT;
