-- table public.p: create index pi
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX pi ON public.p USING btree (t);
