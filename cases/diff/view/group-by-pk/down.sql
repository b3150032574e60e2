-- table public.users: rename constraint users_key
ALTER TABLE public.users RENAME CONSTRAINT users_key TO users_pkey;
