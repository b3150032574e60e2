-- table public.memberships: drop constraint memberships_pkey; add constraint memberships_pkey
ALTER TABLE public.memberships DROP CONSTRAINT memberships_pkey;
-- hazard: blocks-reads: the table is locked while the index of memberships_pkey is built
-- hazard: may-fail-on-data: rows that break memberships_pkey stop it
ALTER TABLE public.memberships ADD CONSTRAINT memberships_pkey PRIMARY KEY (user_id, group_id);
