-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- replace function public.pairs()
DROP FUNCTION public.pairs();
CREATE OR REPLACE FUNCTION public.pairs()
 RETURNS TABLE(a integer, b text)
 LANGUAGE sql
AS $function$ select 1, 'x' $function$;

-- create view public.v
CREATE VIEW public.v AS
SELECT a
   FROM public.pairs() pairs(a, b);
