-- table public.users: drop column fullname; add column full_name
-- hazard: deletes-data: the values of public.users.fullname are lost; if public.users.full_name is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.users DROP COLUMN fullname;
ALTER TABLE public.users ADD COLUMN full_name text;
