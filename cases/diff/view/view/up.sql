-- drop view public.old_users
DROP VIEW public.old_users;

-- create view public.active_users
CREATE VIEW public.active_users AS
SELECT id,
    name
   FROM public.users
  WHERE active;

-- view public.names: change
CREATE OR REPLACE VIEW public.names AS
SELECT name
   FROM public.users
  WHERE active
  ORDER BY name;
