-- table public.t: add constraints not_all_null, of_this_table
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break not_all_null stop it
ALTER TABLE public.t ADD CONSTRAINT not_all_null CHECK ((t.* IS NOT NULL));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break of_this_table stop it
ALTER TABLE public.t ADD CONSTRAINT of_this_table CHECK ((tableoid <> (0)::oid));
