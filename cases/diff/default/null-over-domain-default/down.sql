-- table public.t: no default of a, default of b, default of c
ALTER TABLE public.t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN b SET DEFAULT NULL::text,
    ALTER COLUMN c SET DEFAULT 'y'::text;
