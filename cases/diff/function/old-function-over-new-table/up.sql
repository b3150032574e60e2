-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create table public.amounts
CREATE TABLE public.amounts (
    amount bigint
);

-- function public.total(): change
CREATE OR REPLACE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select sum(amount)::bigint from amounts $function$;
