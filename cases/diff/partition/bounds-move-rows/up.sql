-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p1: make room for its successor; create; attach to public.p
ALTER TABLE public.p1 RENAME TO p1__old;
CREATE TABLE public.p1 (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');

-- table public.p2: attach to public.p
-- hazard: scans-table: every row of public.p2 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p2 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM ('2020-07-01') TO ('2022-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, r)
    SELECT id, d, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
