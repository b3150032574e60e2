-- composite type public.whole: make room for its successor
ALTER TYPE public.whole RENAME TO whole__old;

-- materialized view public.m: make room for its successor; create
ALTER MATERIALIZED VIEW public.m RENAME TO m__old;
CREATE MATERIALIZED VIEW public.m AS
SELECT k,
    a AS c
   FROM public.base;

-- create composite type public.whole
CREATE TYPE public.whole AS (
    x public.m
);

-- table public.kept: change the type of w
-- hazard: rewrites-table: every row is written with the new type of public.kept.w
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.kept.w that the type no longer has stops it
ALTER TABLE public.kept ALTER COLUMN w TYPE public.whole USING CASE WHEN w::text <> '' THEN ROW((w).x::text::public.m)::public.whole END;

-- composite type public.whole: drop its predecessor
DROP TYPE public.whole__old;

-- materialized view public.m: drop its predecessor
DROP MATERIALIZED VIEW public.m__old;
