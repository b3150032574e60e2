-- table public.t: change the type of a; change the type of b; change the type of c and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.b may not be one of text[], or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of integer[], or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of boolean, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of smallint, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE text USING CASE WHEN cardinality(a) = 1 THEN a[1] ELSE a::text END,
    ALTER COLUMN b TYPE text[] USING CASE WHEN b LIKE '{%}' THEN b::text::text[] ELSE ARRAY[b]::text[] END,
    ALTER COLUMN c TYPE character varying(10) USING CASE WHEN cardinality(c) = 1 THEN c[1] ELSE c::text END,
    ALTER COLUMN d TYPE integer[] USING ARRAY[d]::integer[],
    ALTER COLUMN e TYPE boolean USING e <> 0,
    ALTER COLUMN f TYPE smallint USING f::integer::smallint;
