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
-- hazard: may-fail-on-data: a value of public.t.a may not be one of int4multirange, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of daterange, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of public.spans, or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of public.span, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of money, or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of bigint, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of oid, or lose something
-- hazard: may-fail-on-data: a value of public.t.i may not be one of int8range, or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of tstzmultirange, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE int4multirange USING a::int4multirange,
    ALTER COLUMN b TYPE daterange USING range_merge(b),
    ALTER COLUMN c TYPE public.spans USING c::public.spans,
    ALTER COLUMN d TYPE public.span USING range_merge(d),
    ALTER COLUMN e TYPE integer USING e::numeric::integer,
    ALTER COLUMN f TYPE money USING f::numeric::money,
    ALTER COLUMN g TYPE bigint,
    ALTER COLUMN h TYPE oid,
    ALTER COLUMN i TYPE int8range USING i::text::int8range,
    ALTER COLUMN j TYPE tstzmultirange USING j::tstzmultirange;
