-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.f(text, integer[])
DROP FUNCTION public.f(text, integer[]);

-- function public.f(integer): change
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 2 $function$;

-- create function public.f(integer, integer)
CREATE OR REPLACE FUNCTION public.f(integer, integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 3 $function$;
