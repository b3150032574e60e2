-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.v: no default of a; drop column g
ALTER TABLE public.v ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.v DROP COLUMN g;

-- domain public.d: no default for now
ALTER DOMAIN public.d DROP DEFAULT;

-- domain public.e: no default for now
ALTER DOMAIN public.e DROP DEFAULT;

-- drop function public.b(integer)
DROP FUNCTION public.b(integer);

-- domain public.e: make room for its successor
ALTER DOMAIN public.e RENAME TO e__old;

-- create function public.b(integer)
CREATE OR REPLACE FUNCTION public.b(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;

-- domain public.d: default
ALTER DOMAIN public.d SET DEFAULT public.b(2);

-- create domain public.e
CREATE DOMAIN public.e AS integer DEFAULT public.b(5);

-- table public.v: add column g; default of a
-- hazard: rewrites-table: every row gets a value for public.v.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.v ADD COLUMN g integer GENERATED ALWAYS AS (public.b(4)) STORED;
ALTER TABLE public.v ALTER COLUMN a SET DEFAULT public.b(3);

-- table public.w: change the type of e
-- hazard: rewrites-table: every row is written with the new type of public.w.e
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.w.e that the type no longer has stops it
ALTER TABLE public.w ALTER COLUMN e TYPE public.e USING e::text::public.e;

-- domain public.e: drop its predecessor
DROP DOMAIN public.e__old;
