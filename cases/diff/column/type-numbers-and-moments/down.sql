-- table public.a: change the type of t; change the type of d; change the type of e and more
-- hazard: rewrites-table: every row is written with the new type of public.a.t
-- hazard: rewrites-table: every row is written with the new type of public.a.d
-- hazard: rewrites-table: every row is written with the new type of public.a.e
-- hazard: rewrites-table: every row is written with the new type of public.a.g
-- hazard: rewrites-table: every row is written with the new type of public.a.h
-- hazard: rewrites-table: every row is written with the new type of public.a.j
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.a.t may not be one of bigint, or lose something
-- hazard: may-fail-on-data: a value of public.a.e may not be one of timestamp with time zone, or lose something
-- hazard: may-fail-on-data: a value of public.a.h may not be one of integer, or lose something
ALTER TABLE public.a
    ALTER COLUMN t TYPE bigint USING extract(epoch FROM t)::bigint,
    ALTER COLUMN d TYPE text,
    ALTER COLUMN e TYPE timestamp with time zone USING to_timestamp(e::double precision),
    ALTER COLUMN g TYPE text,
    ALTER COLUMN h TYPE integer USING extract(epoch FROM h)::integer,
    ALTER COLUMN j TYPE text;
