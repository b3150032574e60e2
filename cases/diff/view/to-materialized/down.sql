-- drop view public.doubled
DROP VIEW public.doubled;

-- drop materialized view public.totals
DROP MATERIALIZED VIEW public.totals;

-- create view public.totals
CREATE VIEW public.totals AS
SELECT sum(x) AS total
   FROM public.t;

-- create view public.doubled
CREATE VIEW public.doubled AS
SELECT (total * 2) AS total
   FROM public.totals;
