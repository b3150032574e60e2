-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- domain public.d: drop constraint d_check
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- function public.f(integer): make room for its successor
ALTER FUNCTION public.f(integer) RENAME TO f__old;

-- create function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;

-- domain public.d: default; add constraint d_check
ALTER DOMAIN public.d SET DEFAULT public.f();
-- hazard: scans-table: every row of every table with a column of public.d is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK ((VALUE > public.f()));

-- function public.f(integer): drop its predecessor
DROP FUNCTION public.f__old(integer);

-- create view public.v
CREATE VIEW public.v AS
SELECT public.f() AS x;
