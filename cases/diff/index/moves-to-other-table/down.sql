-- table public.b: drop index the_index
DROP INDEX public.the_index;

-- table public.a: create index the_index
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX the_index ON public.a USING btree (x);
