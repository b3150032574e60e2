-- table public.t: change the type of a; change the type of b; change the type of c and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of text[], or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of character varying(20)[], or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of boolean, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE text[] USING CASE WHEN a LIKE '{%}' THEN a::text::text[] ELSE ARRAY[a]::text[] END,
    ALTER COLUMN b TYPE text USING CASE WHEN cardinality(b) = 1 THEN b[1] ELSE b::text END,
    ALTER COLUMN c TYPE character varying(20)[] USING CASE WHEN c LIKE '{%}' THEN c::text::character varying(20)[] ELSE ARRAY[c]::character varying(20)[] END,
    ALTER COLUMN d TYPE integer USING d[1],
    ALTER COLUMN e TYPE smallint USING e::integer::smallint,
    ALTER COLUMN f TYPE boolean USING f <> 0;
