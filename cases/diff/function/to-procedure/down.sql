-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop procedure public.work(integer)
DROP PROCEDURE public.work(integer);

-- create function public.work(integer)
CREATE OR REPLACE FUNCTION public.work(n integer)
 RETURNS void
 LANGUAGE sql
AS $function$ select 1 $function$;
