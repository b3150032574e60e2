-- table public.t: drop index t_ab; create index t_ab
DROP INDEX public.t_ab;
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX t_ab ON public.t USING btree (a, b) NULLS NOT DISTINCT;
