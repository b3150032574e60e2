-- table public.p: drop index pi
DROP INDEX public.pi;

-- table public.p1: create index p1_my
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX p1_my ON public.p1 USING btree (t);
