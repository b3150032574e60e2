-- table public.readings: make room for its successor; create
ALTER TABLE public.readings RENAME TO readings__old;
CREATE TABLE public.readings (
    id integer,
    sensor text,
    value integer
)
PARTITION BY RANGE (id);

-- create table public.readings_first
CREATE TABLE public.readings_first (
    id integer,
    sensor text,
    value integer
);
ALTER TABLE public.readings
    ATTACH PARTITION public.readings_first FOR VALUES FROM (0) TO (1000);

-- table public.readings: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.readings.value may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.readings as it is now stops it
INSERT INTO public.readings (id, sensor, value)
    SELECT id, sensor::text, value::integer FROM ONLY public.readings__old;
DROP TABLE public.readings__old;
