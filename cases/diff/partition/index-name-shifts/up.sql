-- table public.reading_1: rename index reading_1_c_idx; create index reading_1_c_idx
ALTER INDEX public.reading_1_c_idx RENAME TO reading_1_c_idx1;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX reading_1_c_idx ON public.reading_1 USING btree (c);

-- table public.reading: create index a_by_c
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX a_by_c ON public.reading USING btree (c);
