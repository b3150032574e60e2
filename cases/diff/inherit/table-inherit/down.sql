-- table public.capitals: do not inherit from public.cities
ALTER TABLE public.capitals NO INHERIT public.cities;
