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
-- hazard: may-fail-on-data: a value of public.t.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of bigint, or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of bit(16), or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of bit varying(40), or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of bit(12), or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of bit(12), or lose something
-- hazard: may-fail-on-data: a value of public.t.i may not be one of bit(6)[], or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of integer, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE smallint USING b::integer::smallint,
    ALTER COLUMN c TYPE bigint USING c::"bit"::bigint,
    ALTER COLUMN d TYPE bit(16) USING d::integer::bit(16),
    ALTER COLUMN e TYPE bit varying(40) USING e::bit(40)::bit varying(40),
    ALTER COLUMN f TYPE bit(12) USING f::bit(12),
    ALTER COLUMN g TYPE integer USING g::integer,
    ALTER COLUMN h TYPE bit(12) USING h::bit(12),
    ALTER COLUMN i TYPE bit(6)[] USING i::bit(6)[],
    ALTER COLUMN j TYPE integer USING j::integer;
