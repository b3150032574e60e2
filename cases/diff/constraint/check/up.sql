-- table public.products: drop constraints price_positive, products_weight_check; add constraints code_shape, price_positive
ALTER TABLE public.products DROP CONSTRAINT price_positive;
ALTER TABLE public.products DROP CONSTRAINT products_weight_check;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break code_shape stop it
ALTER TABLE public.products ADD CONSTRAINT code_shape CHECK (((code ~ '^[A-Z]{2}-\d+$'::text) AND (length(code) < 20)));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break price_positive stop it
ALTER TABLE public.products ADD CONSTRAINT price_positive CHECK ((price >= 0.01));
