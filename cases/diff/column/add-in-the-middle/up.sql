-- table public.users: add column name
ALTER TABLE public.users ADD COLUMN name text;
