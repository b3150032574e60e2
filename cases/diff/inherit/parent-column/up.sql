-- table public.cities: drop column mayor; add column area
-- hazard: deletes-data: the values of public.cities.mayor are lost
ALTER TABLE public.cities DROP COLUMN mayor;
ALTER TABLE public.cities ADD COLUMN area numeric DEFAULT 1;
