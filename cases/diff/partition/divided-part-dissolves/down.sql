-- table public.p11: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p11;

-- table public.p14: detach from public.p; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p14;
ALTER TABLE public.p14 RENAME TO p14__old;

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    d integer,
    w text
)
PARTITION BY RANGE (d);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (100);

-- table public.p11: attach to public.p1
-- hazard: scans-table: every row of public.p11 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p11 outside its bounds stops it
ALTER TABLE public.p1
    ATTACH PARTITION public.p11 FOR VALUES FROM (0) TO (10);

-- create table public.p12
CREATE TABLE public.p12 (
    id integer,
    d integer,
    w text
);
ALTER TABLE public.p1
    ATTACH PARTITION public.p12 FOR VALUES FROM (10) TO (50);

-- create table public.p13
CREATE TABLE public.p13 (
    id integer,
    d integer,
    w text
);
ALTER TABLE public.p1
    ATTACH PARTITION public.p13 FOR VALUES FROM (50) TO (100);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, w)
    SELECT id, d, w FROM public.p14__old;

-- table public.p14: drop its predecessor
DROP TABLE public.p14__old;
