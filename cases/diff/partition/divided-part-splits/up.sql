-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p11: detach from public.p1; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p1
    DETACH PARTITION public.p11;
ALTER TABLE public.p11 RENAME TO p11__old;

-- table public.p1: attach to public.p
-- hazard: scans-table: every row of public.p1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p1 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- create table public.p11
CREATE TABLE public.p11 (
    id integer,
    d integer,
    w text
);
ALTER TABLE public.p1
    ATTACH PARTITION public.p11 FOR VALUES IN (1, 2);

-- create table public.p2
CREATE TABLE public.p2 (
    id integer,
    d integer,
    w text
)
PARTITION BY LIST (id);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (100);

-- create table public.p21
CREATE TABLE public.p21 (
    id integer,
    d integer,
    w text
);
ALTER TABLE public.p2
    ATTACH PARTITION public.p21 FOR VALUES IN (1, 2);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, w)
    SELECT id, d, w FROM public.p11__old;

-- table public.p11: drop its predecessor
DROP TABLE public.p11__old;
