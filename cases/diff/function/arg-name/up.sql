-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.doubles
DROP VIEW public.doubles;

-- replace function public.double(integer)
DROP FUNCTION public.double(integer);
CREATE OR REPLACE FUNCTION public.double(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 * 2 $function$;
REVOKE EXECUTE ON FUNCTION public.double(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.double(integer) TO stemma_case_reader;
COMMENT ON FUNCTION public.double(integer) IS 'twice';

-- create view public.doubles
CREATE VIEW public.doubles AS
SELECT public.double(n) AS d
   FROM generate_series(1, 3) n(n);
