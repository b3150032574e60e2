-- table public.t: drop index t_b
DROP INDEX public.t_b;

-- table public.t1: create index t1_b
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t1_b ON public.t1 USING btree (b);

-- create table public.t2
CREATE TABLE public.t2 (
    a integer,
    b text
);
ALTER TABLE public.t
    ATTACH PARTITION public.t2 FOR VALUES IN (2);

-- table public.t: create index t_b; attach index t1_b
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_b ON ONLY public.t USING btree (b);
ALTER INDEX public.t_b ATTACH PARTITION public.t1_b;
