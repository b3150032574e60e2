-- table public.users: add columns active, joined
ALTER TABLE public.users
    ADD COLUMN active boolean DEFAULT true NOT NULL,
    ADD COLUMN joined timestamp with time zone DEFAULT now() NOT NULL;
