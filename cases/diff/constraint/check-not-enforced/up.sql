-- table public.products: drop constraints price_positive, weight_positive; add constraints price_positive, weight_positive
ALTER TABLE public.products DROP CONSTRAINT price_positive;
ALTER TABLE public.products DROP CONSTRAINT weight_positive;
ALTER TABLE public.products ADD CONSTRAINT price_positive CHECK ((price > (0)::numeric)) NOT ENFORCED;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break weight_positive stop it
ALTER TABLE public.products ADD CONSTRAINT weight_positive CHECK ((weight > (0)::numeric));
