-- table public.events: drop index events_kind
DROP INDEX public.events_kind;

-- table public.events_2023: drop index events_2023_place
DROP INDEX public.events_2023_place;

-- table public.events_2023_talks: create index events_2023_talks_kind_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_talks_kind_idx ON public.events_2023_talks USING btree (kind);

-- table public.events_2023: create index events_2023_kind_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_kind_idx ON public.events_2023 USING btree (kind);

-- table public.events: create index events_kind
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_kind ON public.events USING btree (kind);
