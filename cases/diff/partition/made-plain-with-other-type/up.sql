-- table public.readings: make room for its successor; create; copy the rows
ALTER TABLE public.readings RENAME TO readings__old;
CREATE TABLE public.readings (
    id integer,
    sensor uuid,
    value bigint
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.readings.sensor may not be one of uuid, or lose something
INSERT INTO public.readings (id, sensor, value)
    SELECT id, sensor::uuid, value::bigint FROM public.readings__old;

-- drop table public.readings_first
DROP TABLE public.readings_first;

-- table public.readings: drop its predecessor
DROP TABLE public.readings__old;
