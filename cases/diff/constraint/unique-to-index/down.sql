-- table public.users: drop index users_email; add constraint users_email
DROP INDEX public.users_email;
-- hazard: blocks-reads: the table is locked while the index of users_email is built
-- hazard: may-fail-on-data: rows that break users_email stop it
ALTER TABLE public.users ADD CONSTRAINT users_email UNIQUE (email);
