-- drop materialized view public.copies
-- hazard: blocks-reads: public.copies cannot be read until its query has run
DROP MATERIALIZED VIEW public.copies;

-- table public.orders: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.orders.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.orders.id may not be one of integer, or lose something
ALTER TABLE public.orders ALTER COLUMN id TYPE integer;

-- create materialized view public.copies
CREATE MATERIALIZED VIEW public.copies AS
SELECT o.*::public.orders AS whole
   FROM public.orders o;
