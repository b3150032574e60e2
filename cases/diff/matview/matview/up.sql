-- drop materialized view public.counts
DROP MATERIALIZED VIEW public.counts;

-- create materialized view public.totals
CREATE MATERIALIZED VIEW public.totals AS
SELECT region,
    sum(amount) AS total
   FROM public.sales
  GROUP BY region;
CREATE UNIQUE INDEX totals_region ON public.totals USING btree (region);
