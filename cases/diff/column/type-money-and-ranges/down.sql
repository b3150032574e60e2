-- table public.t: change the type of a; change the type of b; change the type of c and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: rewrites-table: every row is written with the new type of public.t.g
-- hazard: rewrites-table: every row is written with the new type of public.t.h
-- hazard: rewrites-table: every row is written with the new type of public.t.i
-- hazard: rewrites-table: every row is written with the new type of public.t.j
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of int4range, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of datemultirange, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of public.span, or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of public.spans, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of money, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of real, or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of regclass, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.t.i may not be one of int4range, or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of tstzrange, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE int4range USING range_merge(a),
    ALTER COLUMN b TYPE datemultirange USING b::datemultirange,
    ALTER COLUMN c TYPE public.span USING range_merge(c),
    ALTER COLUMN d TYPE public.spans USING d::public.spans,
    ALTER COLUMN e TYPE money,
    ALTER COLUMN f TYPE real USING f::numeric::real,
    ALTER COLUMN g TYPE regclass,
    ALTER COLUMN h TYPE smallint USING h::text::smallint,
    ALTER COLUMN i TYPE int4range USING i::text::int4range,
    ALTER COLUMN j TYPE tstzrange USING range_merge(j);
