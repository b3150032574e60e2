-- table public.customer: add columns email, active; add constraint customer_email_key
-- hazard: scans-table: every row is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that are there have no value for public.customer.active
ALTER TABLE public.customer
    ADD COLUMN email character varying(255),
    ADD COLUMN active boolean NOT NULL;
-- hazard: blocks-reads: the table is locked while the index of customer_email_key is built
-- hazard: may-fail-on-data: rows that break customer_email_key stop it
ALTER TABLE public.customer ADD CONSTRAINT customer_email_key UNIQUE (email);
