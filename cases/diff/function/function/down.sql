-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.add(integer, integer)
DROP FUNCTION public.add(integer, integer);

-- create function public.old_name(text)
CREATE OR REPLACE FUNCTION public.old_name(text)
 RETURNS text
 LANGUAGE sql
AS $function$ select upper($1) $function$;
