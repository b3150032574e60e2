-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p11: detach from public.p1
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p1
    DETACH PARTITION public.p11;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p11: attach to public.p
-- hazard: scans-table: every row of public.p11 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p11 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p11 FOR VALUES FROM (0) TO (10);

-- create table public.p14
CREATE TABLE public.p14 (
    id integer,
    d integer,
    w text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p14 FOR VALUES FROM (10) TO (100);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, w)
    SELECT id, d, w FROM public.p1__old;

-- drop table public.p12
DROP TABLE public.p12;

-- drop table public.p13
DROP TABLE public.p13;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
