-- table public.t: drop index t_b
DROP INDEX public.t_b;

-- drop table public.t2
-- hazard: deletes-data: the rows of public.t2 are lost
DROP TABLE public.t2;

-- table public.t1: create index t1_b
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t1_b ON public.t1 USING btree (b);

-- table public.t: create index t_b
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_b ON public.t USING btree (b);
