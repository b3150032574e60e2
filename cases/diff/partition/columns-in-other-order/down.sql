-- table public.events_2023: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_2023;

-- table public.events: drop index events_kind
DROP INDEX public.events_kind;

-- table public.events_2023: drop index events_2023_kind_id_idx
DROP INDEX public.events_2023_kind_id_idx;
