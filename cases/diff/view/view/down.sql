-- drop view public.active_users
DROP VIEW public.active_users;

-- view public.names: change
CREATE OR REPLACE VIEW public.names AS
SELECT name
   FROM public.users;

-- create view public.old_users
CREATE VIEW public.old_users AS
SELECT id
   FROM public.users
  WHERE (NOT active);
