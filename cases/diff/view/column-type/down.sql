-- replace view public.v
DROP VIEW public.v;
CREATE VIEW public.v AS
SELECT id,
    name
   FROM public.users;
