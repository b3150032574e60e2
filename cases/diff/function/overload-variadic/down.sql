-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- domain public.d: drop constraint d_check
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- drop function public.f(integer[])
DROP FUNCTION public.f(integer[]);

-- create function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a$function$;

-- domain public.d: add constraint d_check
-- hazard: scans-table: every row of every table with a column of public.d is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK ((public.f(VALUE) > 0));
