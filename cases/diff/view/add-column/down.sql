-- drop view public.b
DROP VIEW public.b;

-- replace view public.a
DROP VIEW public.a;
CREATE VIEW public.a AS
SELECT id,
    email
   FROM public.users;

-- create view public.b
CREATE VIEW public.b AS
SELECT id,
    email
   FROM public.a
  WHERE (id > 0);
