-- table public.events_a: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_a;

-- table public.events: make room for its successor
ALTER TABLE public.events RENAME TO events__old;

-- table public.events_a: make room for its successor
ALTER TABLE public.events_a RENAME TO events_a__old;

-- create table public.events
CREATE TABLE public.events (
    id integer,
    at date
)
PARTITION BY HASH (id);

-- create table public.events_a
CREATE TABLE public.events_a (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_a FOR VALUES WITH (modulus 1, remainder 0);

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.events_a__old;

-- table public.events_a: drop its predecessor
DROP TABLE public.events_a__old;

-- table public.events: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.events__old;
DROP TABLE public.events__old;
