-- table public.events: drop index events_id
DROP INDEX public.events_id;

-- table public.events_2023: create index events_2023_id_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_id_idx ON public.events_2023 USING btree (id);

-- table public.events: create index events_id
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_id ON public.events USING btree (id);
