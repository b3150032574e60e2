-- table public.t: no default of a; drop columns b, c, d and 3 more
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
-- hazard: deletes-data: the values of public.t.b are lost
-- hazard: deletes-data: the values of public.t.c are lost
-- hazard: deletes-data: the values of public.t.d are lost
-- hazard: deletes-data: the values of public.t.e are lost
-- hazard: deletes-data: the values of public.t.f are lost
-- hazard: deletes-data: the values of public.t.g are lost
ALTER TABLE public.t
    DROP COLUMN b,
    DROP COLUMN c,
    DROP COLUMN d,
    DROP COLUMN e,
    DROP COLUMN f,
    DROP COLUMN g;
