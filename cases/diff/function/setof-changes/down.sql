-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.ids()
DROP FUNCTION public.ids();

-- drop function public.pair()
DROP FUNCTION public.pair();

-- create function public.ids()
CREATE OR REPLACE FUNCTION public.ids()
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$;

-- create function public.pair()
CREATE OR REPLACE FUNCTION public.pair(OUT a integer, OUT b integer)
 RETURNS record
 LANGUAGE sql
AS $function$ select 1, 2 $function$;
