-- table public.t: add column id; add constraint t_pkey
-- hazard: rewrites-table: every row gets a value for public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL;
-- hazard: blocks-reads: the table is locked while the index of t_pkey is built
-- hazard: may-fail-on-data: rows that break t_pkey stop it
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
