-- table public.users: drop constraints users_email, users_pkey
ALTER TABLE public.users DROP CONSTRAINT users_email;
ALTER TABLE public.users DROP CONSTRAINT users_pkey;
