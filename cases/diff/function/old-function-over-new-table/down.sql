-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop table public.amounts
-- hazard: deletes-data: the rows of public.amounts are lost
DROP TABLE public.amounts;

-- function public.total(): change
CREATE OR REPLACE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select 0::bigint $function$;
