-- table public.users: drop column name
-- hazard: deletes-data: the values of public.users.name are lost
ALTER TABLE public.users DROP COLUMN name;
