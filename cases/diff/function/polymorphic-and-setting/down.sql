-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.f(): change
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'x' $function$;
