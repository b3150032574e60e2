-- table public.codes: rename constraint the_key
ALTER TABLE public.codes RENAME CONSTRAINT the_key TO codes_pkey;
