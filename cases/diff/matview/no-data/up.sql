-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
SELECT id
   FROM public.t
  WITH NO DATA;
