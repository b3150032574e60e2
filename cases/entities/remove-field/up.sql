-- table public.customer: drop index customer_fax_idx; drop constraint fax_has_country; drop columns fax, fax_country
DROP INDEX public.customer_fax_idx;
ALTER TABLE public.customer DROP CONSTRAINT fax_has_country;
-- hazard: deletes-data: the values of public.customer.fax are lost
-- hazard: deletes-data: the values of public.customer.fax_country are lost
ALTER TABLE public.customer
    DROP COLUMN fax,
    DROP COLUMN fax_country;
