-- table public.p3: detach from public.p; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p3;
ALTER TABLE public.p3 RENAME TO p3__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p3__old;

-- drop table public.p3a
DROP TABLE public.p3a;

-- table public.p3: drop its predecessor
DROP TABLE public.p3__old;
