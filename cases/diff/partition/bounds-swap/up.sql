-- table public.a: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.a;

-- table public.b: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.b;

-- table public.a: make room for its successor
ALTER TABLE public.a RENAME TO a__old;

-- table public.b: make room for its successor
ALTER TABLE public.b RENAME TO b__old;

-- create table public.a
CREATE TABLE public.a (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create table public.b
CREATE TABLE public.b (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.b FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.b__old;

-- table public.b: drop its predecessor
DROP TABLE public.b__old;

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.a__old;

-- table public.a: drop its predecessor
DROP TABLE public.a__old;
