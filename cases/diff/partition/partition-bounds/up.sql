-- table public.events_b: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_b;

-- table public.places_a: detach from public.places
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.places
    DETACH PARTITION public.places_a;

-- table public.events_b: attach to public.events
-- hazard: scans-table: every row of public.events_b is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.events_b outside its bounds stops it
ALTER TABLE public.events
    ATTACH PARTITION public.events_b FOR VALUES FROM ('2023-07-01') TO ('2025-01-01');

-- table public.places_a: attach to public.places
-- hazard: scans-table: every row of public.places_a is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.places_a outside its bounds stops it
ALTER TABLE public.places
    ATTACH PARTITION public.places_a FOR VALUES IN ('CH', 'LI');
