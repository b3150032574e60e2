-- table public.events_2023: storage parameters
ALTER TABLE public.events_2023 SET (autovacuum_enabled = off);

-- create table public.events_2024
CREATE UNLOGGED TABLE public.events_2024 (
    id integer,
    at date,
    body text
)
WITH (fillfactor = 60, toast.autovacuum_enabled = false);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
