-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: no default of k
ALTER TABLE public.t ALTER COLUMN k DROP DEFAULT;

-- composite type public.c: make room for its successor
ALTER TYPE public.c RENAME TO c__old;

-- function public.f(integer): make room for its successor
ALTER FUNCTION public.f(integer) RENAME TO f__old;

-- domain public.d: no default for now; make room for its successor
ALTER DOMAIN public.d DROP DEFAULT;
ALTER DOMAIN public.d RENAME TO d__old;

-- create function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;

-- create domain public.d
CREATE DOMAIN public.d AS integer DEFAULT public.f()
    CONSTRAINT d_check CHECK ((VALUE > public.f()));

-- create composite type public.c
CREATE TYPE public.c AS (
    x public.d
);

-- table public.t: change the type of a; change the type of b, default of k
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a that the type no longer has stops it
-- hazard: may-fail-on-data: a value of public.t.b that the type no longer has stops it
ALTER TABLE public.t
    ALTER COLUMN a TYPE public.d USING a::text::public.d,
    ALTER COLUMN b TYPE public.c USING CASE WHEN b::text <> '' THEN ROW((b).x::text::public.d)::public.c END,
    ALTER COLUMN k SET DEFAULT public.f();

-- composite type public.c: drop its predecessor
DROP TYPE public.c__old;

-- domain public.d: drop its predecessor
DROP DOMAIN public.d__old;

-- function public.f(integer): drop its predecessor
DROP FUNCTION public.f__old(integer);
