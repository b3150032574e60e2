-- table public.t: no default of b, default of a, default of c
ALTER TABLE public.t
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN a SET DEFAULT NULL::text,
    ALTER COLUMN c SET DEFAULT 'x'::text;
