-- table public.codes: add constraint codes_pkey
-- hazard: blocks-reads: the table is locked while the index of codes_pkey is built
-- hazard: may-fail-on-data: rows that break codes_pkey stop it
ALTER TABLE public.codes ADD CONSTRAINT codes_pkey PRIMARY KEY (code);
