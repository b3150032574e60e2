-- table public.p: allow null in b
ALTER TABLE public.p ALTER COLUMN b DROP NOT NULL;

-- table public.g: allow null in b
ALTER TABLE public.g ALTER COLUMN b DROP NOT NULL;

-- table public.p: require b
-- hazard: scans-table: every row is looked at for a null in public.p.b
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.p.b stops it
ALTER TABLE public.p ADD CONSTRAINT pb NOT NULL b;

-- table public.q: rename constraint qa
ALTER TABLE public.q RENAME CONSTRAINT qa TO qb;
