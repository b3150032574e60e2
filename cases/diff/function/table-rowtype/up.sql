-- table public.users: add column email
ALTER TABLE public.users ADD COLUMN email text;
