-- table public.capitals: require name
-- hazard: scans-table: every row is looked at for a null in public.capitals.name
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.capitals.name stops it
ALTER TABLE public.capitals ALTER COLUMN name SET NOT NULL;
