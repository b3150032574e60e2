-- table public.events_2024: detach from public.events; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.events
    DETACH PARTITION public.events_2024;
ALTER TABLE public.events_2024 RENAME TO events_2024__old;

-- table public.events: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.events_2024__old;

-- table public.events_2024: drop its predecessor
DROP TABLE public.events_2024__old;
