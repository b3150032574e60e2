-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p2: make room for its successor; create; take over rows of public.pd and more
ALTER TABLE public.p2 RENAME TO p2__old;
CREATE TABLE public.p2 (
    id integer,
    r text
);
WITH moved AS (DELETE FROM public.pd WHERE r IN ('c') RETURNING *)
    INSERT INTO public.p2 (id, r) SELECT id, r FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
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

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
