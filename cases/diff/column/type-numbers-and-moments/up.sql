-- table public.a: change the type of t; change the type of d; change the type of e and more
-- hazard: rewrites-table: every row is written with the new type of public.a.t
-- hazard: rewrites-table: every row is written with the new type of public.a.d
-- hazard: rewrites-table: every row is written with the new type of public.a.e
-- hazard: rewrites-table: every row is written with the new type of public.a.g
-- hazard: rewrites-table: every row is written with the new type of public.a.h
-- hazard: rewrites-table: every row is written with the new type of public.a.j
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.a.t may not be one of timestamp with time zone, or lose something
-- hazard: may-fail-on-data: a value of public.a.d may not be one of date, or lose something
-- hazard: may-fail-on-data: a value of public.a.e may not be one of bigint, or lose something
-- hazard: may-fail-on-data: a value of public.a.g may not be one of interval, or lose something
-- hazard: may-fail-on-data: a value of public.a.h may not be one of interval, or lose something
-- hazard: may-fail-on-data: a value of public.a.j may not be one of jsonb, or lose something
ALTER TABLE public.a
    ALTER COLUMN t TYPE timestamp with time zone USING to_timestamp(t::double precision),
    ALTER COLUMN d TYPE date USING d::date,
    ALTER COLUMN e TYPE bigint USING extract(epoch FROM e)::bigint,
    ALTER COLUMN g TYPE interval USING g::interval,
    ALTER COLUMN h TYPE interval USING h::text::interval,
    ALTER COLUMN j TYPE jsonb USING j::jsonb;
