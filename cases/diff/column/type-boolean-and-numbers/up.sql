-- table public.t: no default of a, no default of b, no default of d; change the type of a; change the type of b and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: rewrites-table: every row is written with the new type of public.t.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of boolean, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of boolean, or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of numeric(10,2), or lose something
ALTER TABLE public.t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN d DROP DEFAULT,
    ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE boolean USING b <> 0,
    ALTER COLUMN c TYPE boolean USING c <> 0,
    ALTER COLUMN d TYPE integer USING d::integer,
    ALTER COLUMN e TYPE numeric(10,2),
    ALTER COLUMN f TYPE timestamp with time zone,
    ALTER COLUMN g TYPE text,
    ALTER COLUMN a SET DEFAULT 1,
    ALTER COLUMN b SET DEFAULT false,
    ALTER COLUMN d SET DEFAULT 1,
    ALTER COLUMN e SET DEFAULT 0,
    ALTER COLUMN f SET DEFAULT now(),
    ALTER COLUMN g SET DEFAULT 'x'::text;
