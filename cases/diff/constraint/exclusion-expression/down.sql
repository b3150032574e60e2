-- table public.trips: drop constraint no_overlap
ALTER TABLE public.trips DROP CONSTRAINT no_overlap;
