-- table public.cities: add constraint people_positive
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break people_positive stop it
ALTER TABLE public.cities ADD CONSTRAINT people_positive CHECK ((people > 0));
