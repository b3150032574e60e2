-- drop view public.w
DROP VIEW public.w;

-- replace view public.v
DROP VIEW public.v;
CREATE VIEW public.v AS
SELECT b,
    a
   FROM public.t;

-- create view public.w
CREATE VIEW public.w AS
SELECT a,
    b
   FROM public.v
  WHERE (a > 0);
