-- table public.events_b: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_b;

-- table public.places_a: detach from public.places
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.places
    DETACH PARTITION public.places_a;

-- table public.events_b: make room for its successor
ALTER TABLE public.events_b RENAME TO events_b__old;

-- table public.places_a: make room for its successor
ALTER TABLE public.places_a RENAME TO places_a__old;

-- create table public.events_b
CREATE TABLE public.events_b (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_b FOR VALUES FROM ('2023-07-01') TO ('2024-01-01');

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.events_b__old;

-- table public.events_b: drop its predecessor
DROP TABLE public.events_b__old;

-- create table public.places_a
CREATE TABLE public.places_a (
    country text
);
ALTER TABLE public.places
    ATTACH PARTITION public.places_a FOR VALUES IN ('CH');

-- table public.places: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.places as it is now stops it
INSERT INTO public.places (country)
    SELECT country FROM public.places_a__old;

-- table public.places_a: drop its predecessor
DROP TABLE public.places_a__old;
