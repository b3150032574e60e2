-- table public.t: drop constraint t_pkey; allow null in a, allow null in b
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b DROP NOT NULL;

-- table public.u: drop constraint u_pkey; allow null in a, allow null in b
ALTER TABLE public.u DROP CONSTRAINT u_pkey;
ALTER TABLE public.u
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b DROP NOT NULL;
