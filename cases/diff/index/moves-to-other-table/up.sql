-- table public.a: drop index the_index
DROP INDEX public.the_index;

-- table public.b: create index the_index
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX the_index ON public.b USING btree (x);
