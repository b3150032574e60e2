-- table public.users: drop indexes users_born, users_email; create indexes users_email, users_name
DROP INDEX public.users_born;
DROP INDEX public.users_email;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_email ON public.users USING btree (email);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_name ON public.users USING btree (name);
