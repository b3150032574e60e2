-- drop view public.pairs
DROP VIEW public.pairs;

-- drop view public.ranks
DROP VIEW public.ranks;

-- replace view public.report
DROP VIEW public.report;
CREATE VIEW public.report AS
SELECT region,
    sum(amount) AS total
   FROM public.sales
  GROUP BY region;
