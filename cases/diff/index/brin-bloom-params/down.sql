-- table public.t: drop index t_id; create index t_id
DROP INDEX public.t_id;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_id ON public.t USING brin (id int4_bloom_ops (n_distinct_per_range='100'));
