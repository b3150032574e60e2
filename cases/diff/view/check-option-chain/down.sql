-- view public.low: change
CREATE OR REPLACE VIEW public.low AS
SELECT id,
    x
   FROM public.t
  WHERE (x > 0);
