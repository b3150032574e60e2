-- table public.b: require k by itself
ALTER TABLE public.b ALTER COLUMN k SET NOT NULL;

-- table public.a: allow null in k
ALTER TABLE public.a ALTER COLUMN k DROP NOT NULL;

-- table public.b: allow null in l
ALTER TABLE public.b ALTER COLUMN l DROP NOT NULL;

-- table public.a: require l
-- hazard: scans-table: every row is looked at for a null in public.a.l
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.a.l stops it
ALTER TABLE public.a ADD CONSTRAINT a_l_not_null NOT NULL l;

-- table public.b: rename constraint a_k_not_null; require m
ALTER TABLE public.b RENAME CONSTRAINT a_k_not_null TO b_k_not_null;
-- hazard: scans-table: every row is looked at for a null in public.b.m
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.b.m stops it
ALTER TABLE public.b ALTER COLUMN m SET NOT NULL;
