-- drop materialized view public.copies
-- hazard: blocks-reads: public.copies cannot be read until its query has run
DROP MATERIALIZED VIEW public.copies;

-- table public.orders: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.orders.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;

-- create materialized view public.copies
CREATE MATERIALIZED VIEW public.copies AS
SELECT o.*::public.orders AS whole
   FROM public.orders o;
