-- drop view public.b
DROP VIEW public.b;

-- view public.a: change
CREATE OR REPLACE VIEW public.a AS
SELECT id,
    name,
    born
   FROM public.users;

-- create view public.b
CREATE VIEW public.b AS
SELECT id,
    name,
    email
   FROM public.users;
