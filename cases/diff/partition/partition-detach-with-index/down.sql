-- table public.events_2023: drop constraint events_kind_fkey; attach to public.events
ALTER TABLE public.events_2023 DROP CONSTRAINT events_kind_fkey;
-- hazard: scans-table: every row of public.events_2023 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.events_2023 outside its bounds stops it
ALTER TABLE public.events
    ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
