-- table public.users: drop column email; add column fax
-- hazard: deletes-data: the values of public.users.email are lost; if public.users.fax is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.users DROP COLUMN email;
ALTER TABLE public.users ADD COLUMN fax text;
