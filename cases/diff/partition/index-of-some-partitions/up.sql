-- table public.measure: create index measure_city
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX measure_city ON ONLY public.measure USING btree (city);

-- table public.measure_2024: create index measure_2024_city
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX measure_2024_city ON public.measure_2024 USING btree (city);

-- table public.measure: attach index measure_2024_city
ALTER INDEX public.measure_city ATTACH PARTITION public.measure_2024_city;
