-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.f(): change
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'public', '$user'
 SET application_name TO 'it''s mine'
 SET "DateStyle" TO 'ISO, DMY'
AS $function$ select 'x' $function$;
