-- table public.b: require l by itself
ALTER TABLE public.b ALTER COLUMN l SET NOT NULL;

-- table public.a: allow null in l
ALTER TABLE public.a ALTER COLUMN l DROP NOT NULL;

-- table public.b: allow null in k, allow null in m
ALTER TABLE public.b
    ALTER COLUMN k DROP NOT NULL,
    ALTER COLUMN m DROP NOT NULL;

-- table public.a: require k
-- hazard: scans-table: every row is looked at for a null in public.a.k
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.a.k stops it
ALTER TABLE public.a ADD CONSTRAINT a_k_not_null NOT NULL k;

-- table public.b: rename constraint a_l_not_null
ALTER TABLE public.b RENAME CONSTRAINT a_l_not_null TO b_l_not_null;
