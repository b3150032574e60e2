-- drop materialized view public.totals
DROP MATERIALIZED VIEW public.totals;

-- create materialized view public.counts
CREATE MATERIALIZED VIEW public.counts AS
SELECT count(*) AS n
   FROM public.sales;
