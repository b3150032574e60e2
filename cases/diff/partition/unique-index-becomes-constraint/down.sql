-- table public.events: drop constraint events_key
ALTER TABLE public.events DROP CONSTRAINT events_key;

-- table public.events_2023: create index events_2023_id_at_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX events_2023_id_at_idx ON public.events_2023 USING btree (id, at);

-- table public.events: create index events_key
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX events_key ON public.events USING btree (id, at);
