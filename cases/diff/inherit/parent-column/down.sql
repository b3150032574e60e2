-- table public.cities: drop column area; add column mayor
-- hazard: deletes-data: the values of public.cities.area are lost
ALTER TABLE public.cities DROP COLUMN area;
ALTER TABLE public.cities ADD COLUMN mayor text;
