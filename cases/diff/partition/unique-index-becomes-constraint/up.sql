-- table public.events: drop index events_key
DROP INDEX public.events_key;

-- table public.events_2023: add constraint events_2023_id_at_key
-- hazard: blocks-reads: the table is locked while the index of events_2023_id_at_key is built
-- hazard: may-fail-on-data: rows that break events_2023_id_at_key stop it
ALTER TABLE public.events_2023 ADD CONSTRAINT events_2023_id_at_key UNIQUE (id, at);

-- table public.events: add constraint events_key
-- hazard: blocks-reads: the table is locked while the index of events_key is built
-- hazard: may-fail-on-data: rows that break events_key stop it
ALTER TABLE public.events ADD CONSTRAINT events_key UNIQUE (id, at);
