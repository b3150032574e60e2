-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.a(integer): change
CREATE OR REPLACE FUNCTION public.a(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select $1 $function$;

-- function public.b(): change
CREATE OR REPLACE FUNCTION public.b()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE COST 5 ROWS 10
AS $function$ select 1 $function$;

-- function public.c(integer): change
CREATE OR REPLACE FUNCTION public.c(integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select $1 $function$;
