-- table public.users: drop indexes users_email, users_name; create indexes users_born, users_email
DROP INDEX public.users_email;
DROP INDEX public.users_name;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_born ON public.users USING btree (born);
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX users_email ON public.users USING btree (email);
