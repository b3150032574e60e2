-- table public.users: drop column email
-- hazard: deletes-data: the values of public.users.email are lost
ALTER TABLE public.users DROP COLUMN email;
