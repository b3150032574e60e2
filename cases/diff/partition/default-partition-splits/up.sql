-- create table public.events_2024
CREATE TABLE public.events_2024 (
    id integer,
    at date
);
WITH moved AS (DELETE FROM public.events_rest WHERE (at) >= ('2024-01-01') AND (at) < ('2025-01-01') RETURNING *)
    INSERT INTO public.events_2024 (id, at) SELECT id, at FROM moved;
-- hazard: scans-table: every row of public.events_rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
