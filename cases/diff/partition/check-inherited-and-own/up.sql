-- table public.events: add constraint id_positive
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break id_positive stop it
ALTER TABLE public.events ADD CONSTRAINT id_positive CHECK ((id > 0));
