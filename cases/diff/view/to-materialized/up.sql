-- drop view public.doubled
DROP VIEW public.doubled;

-- drop view public.totals
DROP VIEW public.totals;

-- create materialized view public.totals
CREATE MATERIALIZED VIEW public.totals AS
SELECT sum(x) AS total
   FROM public.t;
CREATE UNIQUE INDEX totals_total ON public.totals USING btree (total);

-- create view public.doubled
CREATE VIEW public.doubled AS
SELECT (total * 2) AS total
   FROM public.totals;
