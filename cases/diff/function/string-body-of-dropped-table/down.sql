-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create table public.gone
CREATE TABLE public.gone (
    id integer
);

-- create function public.count_gone()
CREATE OR REPLACE FUNCTION public.count_gone()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from gone $function$;
