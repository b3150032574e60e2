-- drop table public.another
-- hazard: deletes-data: the rows of public.another are lost
DROP TABLE public.another;

-- table public.doc: drop constraint doc_pkey
ALTER TABLE public.doc DROP CONSTRAINT doc_pkey;

-- table public.leaf: add constraint leaf_pkey
-- hazard: blocks-reads: the table is locked while the index of leaf_pkey is built
-- hazard: may-fail-on-data: rows that break leaf_pkey stop it
ALTER TABLE public.leaf ADD CONSTRAINT leaf_pkey PRIMARY KEY (id);
