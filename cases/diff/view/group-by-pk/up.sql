-- table public.users: rename constraint users_pkey
ALTER TABLE public.users RENAME CONSTRAINT users_pkey TO users_key;
