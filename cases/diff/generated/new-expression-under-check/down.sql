-- table public.delta: generate price anew
-- hazard: rewrites-table: every row gets a new value for public.delta.price
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a new value of public.delta.price may break NOT NULL, delta_price_check, delta_price_key
ALTER TABLE public.delta ALTER COLUMN price SET EXPRESSION AS (COALESCE((note)::integer, 7));
