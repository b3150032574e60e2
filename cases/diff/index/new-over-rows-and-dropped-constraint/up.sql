-- table public.t: drop constraint t_a; create index t_ab
ALTER TABLE public.t DROP CONSTRAINT t_a;
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX t_ab ON public.t USING btree (a, b);
