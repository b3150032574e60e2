-- table public.t: drop columns a, b, c and 5 more
-- hazard: deletes-data: the values of public.t.a are lost
-- hazard: deletes-data: the values of public.t.b are lost
-- hazard: deletes-data: the values of public.t.c are lost
-- hazard: deletes-data: the values of public.t.d are lost
-- hazard: deletes-data: the values of public.t.e are lost
-- hazard: deletes-data: the values of public.t.f are lost
-- hazard: deletes-data: the values of public.t.h are lost
ALTER TABLE public.t
    DROP COLUMN a,
    DROP COLUMN b,
    DROP COLUMN c,
    DROP COLUMN d,
    DROP COLUMN e,
    DROP COLUMN f,
    DROP COLUMN g,
    DROP COLUMN h;
