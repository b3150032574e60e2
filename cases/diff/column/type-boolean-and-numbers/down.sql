-- table public.t: no default of a, no default of b, no default of d, no default of e, no default of f, no default of g; change the type of a; change the type of b and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: rewrites-table: every row is written with the new type of public.t.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of boolean, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of real, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of date, or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of bigint, or lose something
ALTER TABLE public.t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN d DROP DEFAULT,
    ALTER COLUMN e DROP DEFAULT,
    ALTER COLUMN f DROP DEFAULT,
    ALTER COLUMN g DROP DEFAULT,
    ALTER COLUMN a TYPE boolean USING a <> 0,
    ALTER COLUMN b TYPE integer USING b::integer,
    ALTER COLUMN c TYPE smallint USING c::integer::smallint,
    ALTER COLUMN d TYPE text,
    ALTER COLUMN e TYPE real,
    ALTER COLUMN f TYPE date,
    ALTER COLUMN g TYPE bigint USING g::bigint,
    ALTER COLUMN a SET DEFAULT true,
    ALTER COLUMN b SET DEFAULT 0,
    ALTER COLUMN d SET DEFAULT '1'::text;
