-- table public.t: drop indexes t_1, t_2; create indexes t_1, t_2
DROP INDEX public.t_1;
DROP INDEX public.t_2;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_1 ON public.t USING btree (a, b) WHERE (a <> ''::text);
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX t_2 ON public.t USING btree (b, a);
