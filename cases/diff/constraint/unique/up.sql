-- table public.users: drop constraints users_email_key, users_login; add constraints users_login, users_tenant_email_key
ALTER TABLE public.users DROP CONSTRAINT users_email_key;
ALTER TABLE public.users DROP CONSTRAINT users_login;
-- hazard: blocks-reads: the table is locked while the index of users_login is built
-- hazard: may-fail-on-data: rows that break users_login stop it
ALTER TABLE public.users ADD CONSTRAINT users_login UNIQUE (tenant, login);
-- hazard: blocks-reads: the table is locked while the index of users_tenant_email_key is built
-- hazard: may-fail-on-data: rows that break users_tenant_email_key stop it
ALTER TABLE public.users ADD CONSTRAINT users_tenant_email_key UNIQUE (tenant, email);
