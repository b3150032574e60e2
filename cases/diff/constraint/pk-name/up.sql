-- table public.codes: rename constraint codes_pkey
ALTER TABLE public.codes RENAME CONSTRAINT codes_pkey TO the_key;
