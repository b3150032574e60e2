-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- drop function public.plus(bigint, bigint)
DROP FUNCTION public.plus(bigint, bigint);

-- replace function public.base()
DROP FUNCTION public.base();
CREATE OR REPLACE FUNCTION public.base()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 1 $function$;

-- create function public.plus(bigint, bigint)
CREATE OR REPLACE FUNCTION public.plus(a bigint, b bigint DEFAULT public.base())
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a + b $function$;

-- create view public.v
CREATE VIEW public.v AS
SELECT public.plus((1)::bigint) AS two;
