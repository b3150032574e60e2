-- table public.users: add constraints users_email, users_pkey
-- hazard: blocks-reads: the table is locked while the index of users_email is built
-- hazard: may-fail-on-data: rows that break users_email stop it
ALTER TABLE public.users ADD CONSTRAINT users_email UNIQUE (email) INCLUDE (name) WITH (fillfactor = 70);
-- hazard: blocks-reads: the table is locked while the index of users_pkey is built
-- hazard: may-fail-on-data: rows that break users_pkey stop it
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id) WITH (fillfactor = 80);
