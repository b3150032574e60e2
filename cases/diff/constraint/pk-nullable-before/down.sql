-- table public.codes: drop constraint codes_pkey; allow null in code
ALTER TABLE public.codes DROP CONSTRAINT codes_pkey;
ALTER TABLE public.codes ALTER COLUMN code DROP NOT NULL;
