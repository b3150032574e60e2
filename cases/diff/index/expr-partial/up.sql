-- table public.users: drop indexes users_active, users_email; create indexes users_active, users_email
DROP INDEX public.users_active;
DROP INDEX public.users_email;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_active ON public.users USING btree (id) WHERE (active AND (deleted_at IS NULL) AND (email !~~ '%@example.org'::text));
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX users_email ON public.users USING btree (lower(TRIM(BOTH FROM email)), ((id % 10))) WHERE (deleted_at IS NULL);
