-- table public.r: drop constraints r_k_fkey, r_other_fkey
ALTER TABLE public.r DROP CONSTRAINT r_k_fkey;
ALTER TABLE public.r DROP CONSTRAINT r_other_fkey;

-- create table public.p1
CREATE TABLE public.p1 (
    k integer CONSTRAINT p_k_not_null NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (k)
);
WITH moved AS (DELETE FROM public.rest WHERE (k) >= (0) AND (k) < (10) RETURNING *)
    INSERT INTO public.p1 (k) SELECT k FROM moved;
-- hazard: scans-table: every row of public.rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- table public.r: add constraints r_k_fkey, r_other_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_k_fkey FOREIGN KEY (k) REFERENCES public.p(k) ON DELETE CASCADE;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_other_fkey FOREIGN KEY (other) REFERENCES public.p(k) ON DELETE SET NULL;
