-- table public.r: drop constraint r_k_fkey
ALTER TABLE public.r DROP CONSTRAINT r_k_fkey;

-- table public.p1: detach from public.p; drop constraint p1_pkey; make room for its successor and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;
ALTER TABLE public.p1 RENAME TO p1__old;
CREATE TABLE public.p1 (
    k integer CONSTRAINT p_k_not_null NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (k)
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.p1 (k)
    SELECT k FROM public.p1__old;
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- drop table public.p1a
DROP TABLE public.p1a;

-- drop table public.p1b
DROP TABLE public.p1b;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;

-- table public.r: add constraint r_k_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_k_fkey FOREIGN KEY (k) REFERENCES public.p(k);
