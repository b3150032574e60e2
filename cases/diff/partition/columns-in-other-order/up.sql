-- table public.events: create index events_kind
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_kind ON public.events USING btree (kind, id);

-- table public.events_2023: create index events_2023_kind_id_idx; attach to public.events
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_kind_id_idx ON public.events_2023 USING btree (kind, id);
-- hazard: scans-table: every row of public.events_2023 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.events_2023 outside its bounds stops it
ALTER TABLE public.events
    ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
