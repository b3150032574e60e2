-- table public.customer: allow null in email; change the type of id; change the type of name and more
ALTER TABLE public.customer ALTER COLUMN email DROP NOT NULL;
-- hazard: rewrites-table: every row is written with the new type of public.customer.id
-- hazard: rewrites-table: every row is written with the new type of public.customer.email
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.customer.email may not be one of character varying(255), or lose something
ALTER TABLE public.customer
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN name TYPE character varying(100),
    ALTER COLUMN email TYPE character varying(255);
-- hazard: scans-table: every row is looked at for a null in public.customer.active
-- hazard: scans-table: every row is looked at for a null in public.customer.name
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.customer.active stops it
-- hazard: may-fail-on-data: a null in public.customer.name stops it
ALTER TABLE public.customer
    ALTER COLUMN active SET NOT NULL,
    ALTER COLUMN name SET NOT NULL;
