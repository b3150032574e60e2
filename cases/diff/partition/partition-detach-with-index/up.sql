-- table public.events_2023: detach from public.events
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_2023;
