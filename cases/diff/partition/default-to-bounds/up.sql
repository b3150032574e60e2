-- table public.a: detach from public.events; make room for its successor; create and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.a;
ALTER TABLE public.a RENAME TO a__old;
CREATE TABLE public.a (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.a FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- table public.b: attach to public.events
-- hazard: scans-table: every row of public.b is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.b outside its bounds stops it
ALTER TABLE public.events
    ATTACH PARTITION public.b DEFAULT;

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.a__old;

-- table public.a: drop its predecessor
DROP TABLE public.a__old;
