-- table public.capitals: inherit from public.cities
ALTER TABLE public.capitals INHERIT public.cities;
