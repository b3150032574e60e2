-- table public.products: add constraint price_positive; change constraint price_small
ALTER TABLE public.products ADD CONSTRAINT price_positive CHECK ((price > (0)::numeric)) NOT VALID;
-- hazard: scans-table: every row is looked at, while others read and write
-- hazard: may-fail-on-data: rows that break price_small stop it
ALTER TABLE public.products VALIDATE CONSTRAINT price_small;
