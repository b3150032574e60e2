-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.old_name(text)
DROP FUNCTION public.old_name(text);

-- create function public.add(integer, integer)
CREATE OR REPLACE FUNCTION public.add(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select a + b $function$;
