-- table public.events: number id; number behind its rows
ALTER TABLE public.events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- hazard: scans-table: the last number of public.events.id is looked for
SELECT pg_catalog.setval('public.events_id_seq', max(id)) FROM public.events HAVING max(id) BETWEEN 1 AND 2147483647;
