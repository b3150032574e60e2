-- table public.orders: allow null in customer; change the type of customer
ALTER TABLE public.orders ALTER COLUMN customer DROP NOT NULL;
-- hazard: rewrites-table: every row is written with the new type of public.orders.customer
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.orders.customer may not be one of bigint, or lose something
ALTER TABLE public.orders ALTER COLUMN customer TYPE bigint;
