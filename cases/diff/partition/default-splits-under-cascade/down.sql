-- table public.r: drop constraints r_k_fkey, r_other_fkey
ALTER TABLE public.r DROP CONSTRAINT r_k_fkey;
ALTER TABLE public.r DROP CONSTRAINT r_other_fkey;

-- table public.p1: detach from public.p; drop constraint p1_pkey; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (k)
    SELECT k FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;

-- table public.r: add constraints r_k_fkey, r_other_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_k_fkey FOREIGN KEY (k) REFERENCES public.p(k) ON DELETE CASCADE;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_other_fkey FOREIGN KEY (other) REFERENCES public.p(k) ON DELETE SET NULL;
