-- table public.users: drop column fax; add column email
-- hazard: deletes-data: the values of public.users.fax are lost; if public.users.email is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.users DROP COLUMN fax;
ALTER TABLE public.users ADD COLUMN email text;
