-- drop view public.a
DROP VIEW public.a;

-- drop view public.b
DROP VIEW public.b;

-- create view public.a
CREATE VIEW public.a AS
SELECT id,
    name
   FROM public.users;

-- create view public.b
CREATE VIEW public.b AS
SELECT id,
    email
   FROM public.users;
