-- table public.users: drop indexes users_born, users_email, users_name; create indexes users_born, users_email, users_name
DROP INDEX public.users_born;
DROP INDEX public.users_email;
DROP INDEX public.users_name;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_born ON public.users USING btree (born DESC);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_email ON public.users USING btree (email);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_name ON public.users USING btree (name varchar_pattern_ops);
