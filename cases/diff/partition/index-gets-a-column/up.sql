-- table public.events: drop index events_kind
DROP INDEX public.events_kind;

-- table public.events_2023_talks: create indexes events_2023_talks_kind_place_idx, events_2023_talks_place_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_talks_kind_place_idx ON public.events_2023_talks USING btree (kind, place);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_talks_place_idx ON public.events_2023_talks USING btree (place);

-- table public.events_2023: create indexes events_2023_kind_place_idx, events_2023_place
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_kind_place_idx ON public.events_2023 USING btree (kind, place);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_place ON public.events_2023 USING btree (place);

-- table public.events: create index events_kind
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_kind ON public.events USING btree (kind, place);
