-- table public.t: drop columns c, d, e and 1 more; default of a, default of b
-- hazard: deletes-data: the values of public.t.c are lost
-- hazard: deletes-data: the values of public.t.d are lost
-- hazard: deletes-data: the values of public.t.e are lost
-- hazard: deletes-data: the values of public.t.f are lost
ALTER TABLE public.t
    DROP COLUMN c,
    DROP COLUMN d,
    DROP COLUMN e,
    DROP COLUMN f;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT '{}'::text[],
    ALTER COLUMN b SET DEFAULT '{}'::jsonb;
