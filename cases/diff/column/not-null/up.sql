-- table public.users: allow null in fax, require name
-- hazard: scans-table: every row is looked at for a null in public.users.name
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.users.name stops it
ALTER TABLE public.users
    ALTER COLUMN fax DROP NOT NULL,
    ALTER COLUMN name SET NOT NULL;
