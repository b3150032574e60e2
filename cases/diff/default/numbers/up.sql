-- table public.t: add column e; default of a, default of b, default of c, default of d
ALTER TABLE public.t ADD COLUMN e smallint DEFAULT '-32768'::integer;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT '-2147483648'::integer,
    ALTER COLUMN b SET DEFAULT '-9223372036854775808'::bigint,
    ALTER COLUMN c SET DEFAULT '-Infinity'::double precision,
    ALTER COLUMN d SET DEFAULT 123456789012345678901234567890.5;
