-- table public.users: drop column full_name; add column fullname
-- hazard: deletes-data: the values of public.users.full_name are lost; if public.users.fullname is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.users DROP COLUMN full_name;
ALTER TABLE public.users ADD COLUMN fullname text;
