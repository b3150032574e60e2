-- table public.p1: detach from public.p; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 RENAME TO p1__old;

-- create table public.p1a
CREATE TABLE public.p1a (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1a FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');

-- create table public.p1b
CREATE TABLE public.p1b (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1b FOR VALUES FROM ('2020-07-01') TO ('2021-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
