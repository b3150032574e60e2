-- drop view public.best
DROP VIEW public.best;

-- replace materialized view public.totals
-- hazard: blocks-reads: public.totals cannot be read until its query has run
DROP MATERIALIZED VIEW public.totals;
CREATE MATERIALIZED VIEW public.totals AS
SELECT region,
    sum(amount) AS total,
    count(*) AS n
   FROM public.sales
  WHERE (amount > (0)::numeric)
  GROUP BY region;
CREATE UNIQUE INDEX totals_region ON public.totals USING btree (region);
GRANT SELECT ON TABLE public.totals TO stemma_case_reader;
COMMENT ON INDEX public.totals_region IS 'by region';
COMMENT ON MATERIALIZED VIEW public.totals IS 'refreshed at night';

-- create view public.best
CREATE VIEW public.best AS
SELECT region
   FROM public.totals
  WHERE (total > (1000)::numeric);
