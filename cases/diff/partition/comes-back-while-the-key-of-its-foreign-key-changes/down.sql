-- table public.beta_k0: detach from public.beta; drop constraint fk_b
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.beta
    DETACH PARTITION public.beta_k0;
ALTER TABLE public.beta_k0 DROP CONSTRAINT IF EXISTS fk_b;

-- table public.beta: drop constraint fk_b
ALTER TABLE public.beta DROP CONSTRAINT fk_b;

-- table public.eta: drop constraint pk_6
ALTER TABLE public.eta DROP CONSTRAINT pk_6;

-- table public.beta_k0: rename constraint beta_d_not_null
ALTER TABLE public.beta_k0 RENAME CONSTRAINT beta_d_not_null TO beta_k0_d_not_null;

-- table public.eta: add constraint pk_6
-- hazard: blocks-reads: the table is locked while the index of pk_6 is built
-- hazard: may-fail-on-data: rows that break pk_6 stop it
ALTER TABLE public.eta ADD CONSTRAINT pk_6 PRIMARY KEY (id);

-- table public.beta: add constraint fk_b
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.beta ADD CONSTRAINT fk_b FOREIGN KEY (a) REFERENCES public.eta(id);

-- table public.beta_k0: attach to public.beta
-- hazard: scans-table: every row of public.beta_k0 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.beta_k0 outside its bounds stops it
ALTER TABLE public.beta
    ATTACH PARTITION public.beta_k0 FOR VALUES IN ('x', 'y');
