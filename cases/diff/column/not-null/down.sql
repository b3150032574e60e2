-- table public.users: allow null in name, require fax
-- hazard: scans-table: every row is looked at for a null in public.users.fax
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.users.fax stops it
ALTER TABLE public.users
    ALTER COLUMN name DROP NOT NULL,
    ALTER COLUMN fax SET NOT NULL;
