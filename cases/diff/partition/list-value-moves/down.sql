-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p2: detach from public.p; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;
ALTER TABLE public.p2 RENAME TO p2__old;

-- table public.p1: attach to public.p
-- hazard: scans-table: every row of public.p1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p1 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES IN ('a', 'b');

-- create table public.p2
CREATE TABLE public.p2 (
    id integer,
    r text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES IN ('c');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p2__old;

-- table public.p2: drop its predecessor
DROP TABLE public.p2__old;
