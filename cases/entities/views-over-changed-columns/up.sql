-- drop materialized view public.customer_ids
-- hazard: blocks-reads: public.customer_ids cannot be read until its query has run
DROP MATERIALIZED VIEW public.customer_ids;

-- drop view public.customer_names
DROP VIEW public.customer_names;

-- table public.customer: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.customer.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.customer ALTER COLUMN id TYPE bigint;

-- create view public.customer_names
CREATE VIEW public.customer_names AS
SELECT id,
    name
   FROM public.customer;

-- create materialized view public.customer_ids
CREATE MATERIALIZED VIEW public.customer_ids AS
SELECT id
   FROM public.customer;
CREATE INDEX customer_ids_id_idx ON public.customer_ids USING btree (id);
