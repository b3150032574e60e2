-- view public.v: change
CREATE OR REPLACE VIEW public.v AS
SELECT a
   FROM public.t
  WHERE (a > 0);
