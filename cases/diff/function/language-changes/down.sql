-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.f(integer): change
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select n + 1 $function$;
