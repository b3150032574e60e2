-- table public.t: drop column e; default of a, default of b, default of c, default of d
-- hazard: deletes-data: the values of public.t.e are lost
ALTER TABLE public.t DROP COLUMN e;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT '-1'::integer,
    ALTER COLUMN b SET DEFAULT '9223372036854775807'::bigint,
    ALTER COLUMN c SET DEFAULT 'NaN'::double precision,
    ALTER COLUMN d SET DEFAULT 0.0000000001;
