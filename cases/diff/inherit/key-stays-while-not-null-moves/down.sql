-- table public.doc: drop constraint doc_pkey; allow null in id
ALTER TABLE public.doc DROP CONSTRAINT doc_pkey;
ALTER TABLE public.doc ALTER COLUMN id DROP NOT NULL;

-- table public.base: require id
-- hazard: scans-table: every row is looked at for a null in public.base.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.base.id stops it
ALTER TABLE public.base ADD CONSTRAINT base_id_not_null NOT NULL id;

-- table public.doc: add constraint doc_pkey
-- hazard: blocks-reads: the table is locked while the index of doc_pkey is built
-- hazard: may-fail-on-data: rows that break doc_pkey stop it
ALTER TABLE public.doc ADD CONSTRAINT doc_pkey PRIMARY KEY (id);

-- table public.other: rename constraint must
ALTER TABLE public.other RENAME CONSTRAINT must TO other_id_not_null;
