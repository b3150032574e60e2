-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.g(integer, integer)
DROP FUNCTION public.g(integer, integer);

-- function public.f(integer, text): change
CREATE OR REPLACE FUNCTION public.f(a integer DEFAULT 1, b text DEFAULT 'x'::text)
 RETURNS text
 LANGUAGE sql
AS $function$ select a || b $function$;

-- create function public.g(integer, integer)
CREATE OR REPLACE FUNCTION public.g(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a + b $function$;
