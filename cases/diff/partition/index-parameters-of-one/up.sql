-- table public.p1: parameters of p1_id_idx; create index p1_id_r_idx; parameters of p1_r_idx
ALTER INDEX public.p1_id_idx RESET (fillfactor);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX p1_id_r_idx ON public.p1 USING btree (id, r);
ALTER INDEX public.p1_r_idx SET (fillfactor = 70);

-- table public.p2: create index p2_id_r_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX p2_id_r_idx ON public.p2 USING btree (id, r) WITH (fillfactor='30');

-- table public.p: create index p_new
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX p_new ON public.p USING btree (id, r);

-- table public.q1: parameters of q1_pkey
ALTER INDEX public.q1_pkey SET (fillfactor = 66);
