-- table public.leaf: drop constraint leaf_pkey
ALTER TABLE public.leaf DROP CONSTRAINT leaf_pkey;

-- create table public.another
CREATE TABLE public.another ()
INHERITS (public.doc);
ALTER TABLE public.another ADD CONSTRAINT another_pkey PRIMARY KEY (id);

-- table public.doc: add constraint doc_pkey
-- hazard: blocks-reads: the table is locked while the index of doc_pkey is built
-- hazard: may-fail-on-data: rows that break doc_pkey stop it
ALTER TABLE public.doc ADD CONSTRAINT doc_pkey PRIMARY KEY (id);
