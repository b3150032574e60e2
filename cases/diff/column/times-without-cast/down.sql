-- table public.visits: change the type of a; change the type of b; change the type of c and more
-- hazard: rewrites-table: every row is written with the new type of public.visits.a
-- hazard: rewrites-table: every row is written with the new type of public.visits.b
-- hazard: rewrites-table: every row is written with the new type of public.visits.c
-- hazard: rewrites-table: every row is written with the new type of public.visits.d
-- hazard: rewrites-table: every row is written with the new type of public.visits.e
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.visits.a may not be one of date, or lose something
-- hazard: may-fail-on-data: a value of public.visits.b may not be one of time without time zone, or lose something
-- hazard: may-fail-on-data: a value of public.visits.c may not be one of timestamp without time zone, or lose something
-- hazard: may-fail-on-data: a value of public.visits.d may not be one of interval, or lose something
-- hazard: may-fail-on-data: a value of public.visits.e may not be one of timestamp with time zone, or lose something
ALTER TABLE public.visits
    ALTER COLUMN a TYPE date USING a::text::date,
    ALTER COLUMN b TYPE time without time zone,
    ALTER COLUMN c TYPE timestamp without time zone USING c::text::timestamp without time zone,
    ALTER COLUMN d TYPE interval USING d::text::interval,
    ALTER COLUMN e TYPE timestamp with time zone USING e::text::timestamp with time zone;
