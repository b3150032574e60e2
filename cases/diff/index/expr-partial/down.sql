-- table public.users: drop indexes users_active, users_email; create indexes users_active, users_email
DROP INDEX public.users_active;
DROP INDEX public.users_email;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_active ON public.users USING btree (id) WHERE active;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_email ON public.users USING btree (lower(email));
