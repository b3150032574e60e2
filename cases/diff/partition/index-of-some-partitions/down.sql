-- table public.measure: drop index measure_city
DROP INDEX public.measure_city;
