-- table public.users: drop constraint users_email; create index users_email
ALTER TABLE public.users DROP CONSTRAINT users_email;
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX users_email ON public.users USING btree (email);
