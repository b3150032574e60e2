-- table public.r: drop constraint r_id_d_fkey
ALTER TABLE public.r DROP CONSTRAINT r_id_d_fkey;

-- table public.p3: detach from public.p; drop index p3_d_idx; drop constraint p3_pkey and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p3;
DROP INDEX public.p3_d_idx;
ALTER TABLE public.p3 DROP CONSTRAINT p3_pkey;
ALTER TABLE public.p3 RENAME TO p3__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p3__old;

-- drop table public.p3aa
DROP TABLE public.p3aa;

-- drop table public.p3ab
DROP TABLE public.p3ab;

-- drop table public.p3a
DROP TABLE public.p3a;

-- drop table public.p3b
DROP TABLE public.p3b;

-- table public.p3: drop its predecessor
DROP TABLE public.p3__old;

-- table public.r: add constraint r_id_d_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_id_d_fkey FOREIGN KEY (id, d) REFERENCES public.p(id, d);
