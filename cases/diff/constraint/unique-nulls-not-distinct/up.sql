-- table public.users: drop constraints users_email_key, users_phone_key; add constraints users_email_key, users_phone_key
ALTER TABLE public.users DROP CONSTRAINT users_email_key;
ALTER TABLE public.users DROP CONSTRAINT users_phone_key;
-- hazard: blocks-reads: the table is locked while the index of users_email_key is built
-- hazard: may-fail-on-data: rows that break users_email_key stop it
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email);
-- hazard: blocks-reads: the table is locked while the index of users_phone_key is built
-- hazard: may-fail-on-data: rows that break users_phone_key stop it
ALTER TABLE public.users ADD CONSTRAINT users_phone_key UNIQUE (phone);
