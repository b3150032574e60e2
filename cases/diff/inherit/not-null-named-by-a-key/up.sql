-- table public.b: allow null in id
ALTER TABLE public.b ALTER COLUMN id DROP NOT NULL;

-- table public.leaf: drop constraint leaf_id_key
ALTER TABLE public.leaf DROP CONSTRAINT leaf_id_key;

-- table public.t: drop constraint t_id_key
ALTER TABLE public.t DROP CONSTRAINT t_id_key;

-- table public.leaf: require id; add constraint leaf_pkey
-- hazard: scans-table: every row is looked at for a null in public.leaf.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.leaf.id stops it
ALTER TABLE public.leaf ALTER COLUMN id SET NOT NULL;
-- hazard: blocks-reads: the table is locked while the index of leaf_pkey is built
-- hazard: may-fail-on-data: rows that break leaf_pkey stop it
ALTER TABLE public.leaf ADD CONSTRAINT leaf_pkey PRIMARY KEY (id);

-- table public.t: require id; add constraint t_pkey
-- hazard: scans-table: every row is looked at for a null in public.t.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.t.id stops it
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id;
-- hazard: blocks-reads: the table is locked while the index of t_pkey is built
-- hazard: may-fail-on-data: rows that break t_pkey stop it
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- table public.b: require id
-- hazard: scans-table: every row is looked at for a null in public.b.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.b.id stops it
ALTER TABLE public.b ADD CONSTRAINT b_id_not_null NOT NULL id;
