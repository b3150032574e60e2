-- drop table public.events_2024
-- hazard: deletes-data: the rows of public.events_2024 are lost
DROP TABLE public.events_2024;

-- table public.events_2023: storage parameters
ALTER TABLE public.events_2023 RESET (autovacuum_enabled);
