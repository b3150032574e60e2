-- replace view public.v
DROP VIEW public.v;
CREATE VIEW public.v AS
SELECT id,
    (name)::text AS name
   FROM public.users;
