-- table public.t: drop index t_ab; add constraint t_a
DROP INDEX public.t_ab;
-- hazard: blocks-reads: the table is locked while the index of t_a is built
-- hazard: may-fail-on-data: rows that break t_a stop it
ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE (a);
