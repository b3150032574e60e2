-- table public.reading: add column sensor
ALTER TABLE public.reading ADD COLUMN sensor character varying(20);

-- table public.reading_2026: create index reading_2026_sensor_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX reading_2026_sensor_idx ON public.reading_2026 USING btree (sensor);

-- table public.reading: create index reading_sensor_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX reading_sensor_idx ON public.reading USING btree (sensor);
