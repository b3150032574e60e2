-- table public.t: change the type of a; change the type of b; change the type of c
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of date, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE date USING c::text::date;
