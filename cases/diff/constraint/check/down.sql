-- table public.products: drop constraints code_shape, price_positive; add constraints price_positive, products_weight_check
ALTER TABLE public.products DROP CONSTRAINT code_shape;
ALTER TABLE public.products DROP CONSTRAINT price_positive;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break price_positive stop it
ALTER TABLE public.products ADD CONSTRAINT price_positive CHECK ((price > (0)::numeric));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break products_weight_check stop it
ALTER TABLE public.products ADD CONSTRAINT products_weight_check CHECK ((weight < 1000));
