-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- replace function public.f(integer, text)
DROP FUNCTION public.f(integer, text);
CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'y'::text)
 RETURNS text
 LANGUAGE sql
AS $function$ select a || b $function$;

-- function public.g(integer, integer): change
CREATE OR REPLACE FUNCTION public.g(a integer, b integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a + b $function$;
