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
-- hazard: may-fail-on-data: a value of public.t.a may not be one of bit(8), or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of bit(8), or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of bit varying(12), or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of bigint, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of bit(8), or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of public.flags, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of public.flags, or lose something
-- hazard: may-fail-on-data: a value of public.t.i may not be one of bit(4)[], or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of "char", or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE bit(8) USING a::bit(8),
    ALTER COLUMN b TYPE bit(8) USING b::integer::bit(8),
    ALTER COLUMN c TYPE bit varying(12) USING c::bit(12)::bit varying(12),
    ALTER COLUMN d TYPE smallint USING d::integer::smallint,
    ALTER COLUMN e TYPE bigint USING e::"bit"::bigint,
    ALTER COLUMN f TYPE bit(8) USING f::bit(8),
    ALTER COLUMN g TYPE public.flags USING g::bit(8),
    ALTER COLUMN h TYPE public.flags USING h::bit(8),
    ALTER COLUMN i TYPE bit(4)[] USING i::bit(4)[],
    ALTER COLUMN j TYPE "char" USING j::"char";
