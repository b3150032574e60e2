-- table public.events: drop constraint id_positive
ALTER TABLE public.events DROP CONSTRAINT id_positive;

-- table public.events_2023: make constraint id_positive its own; add constraint id_positive
ALTER TABLE public.events_2023 DROP CONSTRAINT IF EXISTS id_positive;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break id_positive stop it
ALTER TABLE public.events_2023 ADD CONSTRAINT id_positive CHECK ((id > 0));
