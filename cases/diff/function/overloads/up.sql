-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.f(integer, integer)
DROP FUNCTION public.f(integer, integer);

-- function public.f(integer): change
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 22 $function$;

-- create function public.f(text, integer[])
CREATE OR REPLACE FUNCTION public.f(text, VARIADIC integer[])
 RETURNS integer
 LANGUAGE sql
AS $function$ select 4 $function$;
