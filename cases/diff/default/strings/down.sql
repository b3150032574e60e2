-- table public.t: drop columns c, d, e; default of a, default of b
-- hazard: deletes-data: the values of public.t.c are lost
-- hazard: deletes-data: the values of public.t.d are lost
-- hazard: deletes-data: the values of public.t.e are lost
ALTER TABLE public.t
    DROP COLUMN c,
    DROP COLUMN d,
    DROP COLUMN e;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT 'it''s'::text,
    ALTER COLUMN b SET DEFAULT ''::text;
