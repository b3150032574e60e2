-- table public.events_a: drop index mine; create index its_part
DROP INDEX public.mine;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX its_part ON public.events_a USING btree (id);

-- table public.events: create index of_the_whole
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX of_the_whole ON public.events USING btree (id);

-- table public.events_a: create index mine
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX mine ON public.events_a USING btree (id);
