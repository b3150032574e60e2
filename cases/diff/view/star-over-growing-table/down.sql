-- drop view public.everyone
DROP VIEW public.everyone;

-- table public.users: drop column name
-- hazard: deletes-data: the values of public.users.name are lost
ALTER TABLE public.users DROP COLUMN name;

-- create view public.everyone
CREATE VIEW public.everyone AS
SELECT id
   FROM public.users;
