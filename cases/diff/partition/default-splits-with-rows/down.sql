-- table public.p1: detach from public.p; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, r)
    SELECT id, d, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
