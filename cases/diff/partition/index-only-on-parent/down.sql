-- table public.events: drop index events_id; create index events_id
DROP INDEX public.events_id;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_id ON ONLY public.events USING btree (id);
