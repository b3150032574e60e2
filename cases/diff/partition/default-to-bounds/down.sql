-- table public.a: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.a;

-- table public.b: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.b;

-- table public.a: make room for its successor; create; attach to public.events
ALTER TABLE public.a RENAME TO a__old;
CREATE TABLE public.a (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.a DEFAULT;

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.a__old;

-- table public.a: drop its predecessor
DROP TABLE public.a__old;
