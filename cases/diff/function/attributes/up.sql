-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.a(integer): change
CREATE OR REPLACE FUNCTION public.a(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT LEAKPROOF COST 17
AS $function$ select $1 $function$;

-- function public.b(): change
CREATE OR REPLACE FUNCTION public.b()
 RETURNS SETOF integer
 LANGUAGE sql
 ROWS 500
AS $function$ select 1 $function$;

-- function public.c(integer): change
CREATE OR REPLACE FUNCTION public.c(integer)
 RETURNS integer
 LANGUAGE sql
 SET work_mem TO '10MB'
 SET search_path TO 'public', 'pg_temp'
 SET "TimeZone" TO 'Europe/Zurich'
AS $function$ select $1 $function$;
