-- table public.p1a: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1a;

-- table public.p1b: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1b;

-- table public.p1a: make room for its successor
ALTER TABLE public.p1a RENAME TO p1a__old;

-- table public.p1b: make room for its successor
ALTER TABLE public.p1b RENAME TO p1b__old;

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p1a__old;

-- table public.p1a: drop its predecessor
DROP TABLE public.p1a__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p1b__old;

-- table public.p1b: drop its predecessor
DROP TABLE public.p1b__old;
