-- table public.b: allow null in id
ALTER TABLE public.b ALTER COLUMN id DROP NOT NULL;

-- table public.leaf: drop constraint leaf_pkey; allow null in id
ALTER TABLE public.leaf DROP CONSTRAINT leaf_pkey;
ALTER TABLE public.leaf ALTER COLUMN id DROP NOT NULL;

-- table public.t: drop constraint t_pkey; allow null in id
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

-- table public.b: require id
-- hazard: scans-table: every row is looked at for a null in public.b.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.b.id stops it
ALTER TABLE public.b ADD CONSTRAINT b_id_not_null NOT NULL id;

-- table public.leaf: add constraint leaf_id_key
-- hazard: blocks-reads: the table is locked while the index of leaf_id_key is built
-- hazard: may-fail-on-data: rows that break leaf_id_key stop it
ALTER TABLE public.leaf ADD CONSTRAINT leaf_id_key UNIQUE (id);

-- table public.t: add constraint t_id_key
-- hazard: blocks-reads: the table is locked while the index of t_id_key is built
-- hazard: may-fail-on-data: rows that break t_id_key stop it
ALTER TABLE public.t ADD CONSTRAINT t_id_key UNIQUE (id);
