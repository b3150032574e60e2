-- table public.t: drop columns b, c, d and 5 more; default of a
-- hazard: deletes-data: the values of public.t.b are lost
-- hazard: deletes-data: the values of public.t.c are lost
-- hazard: deletes-data: the values of public.t.d are lost
-- hazard: deletes-data: the values of public.t.e are lost
-- hazard: deletes-data: the values of public.t.f are lost
-- hazard: deletes-data: the values of public.t.g are lost
-- hazard: deletes-data: the values of public.t.h are lost
-- hazard: deletes-data: the values of public.t.i are lost
ALTER TABLE public.t
    DROP COLUMN b,
    DROP COLUMN c,
    DROP COLUMN d,
    DROP COLUMN e,
    DROP COLUMN f,
    DROP COLUMN g,
    DROP COLUMN h,
    DROP COLUMN i;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '0101'::"bit";
