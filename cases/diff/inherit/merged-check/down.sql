-- table public.cities: drop constraint people_positive
ALTER TABLE public.cities DROP CONSTRAINT people_positive;
