-- table public.users: change the type of email
ALTER TABLE public.users ALTER COLUMN email TYPE text;

-- drop domain public.email
DROP DOMAIN public.email;
