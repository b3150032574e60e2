-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.f(public.citext)
DROP FUNCTION public.f(public.citext);

-- extension citext: move
ALTER EXTENSION citext SET SCHEMA ext;

-- extension pg_trgm: move
ALTER EXTENSION pg_trgm SET SCHEMA ext;

-- create function public.f(ext.citext)
CREATE OR REPLACE FUNCTION public.f(ext.citext)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
