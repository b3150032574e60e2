-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create table public.z_table
CREATE TABLE public.z_table (
    id integer
);

-- create function public.z_count()
CREATE OR REPLACE FUNCTION public.z_count()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from z_table $function$;

-- create function public.a_count()
CREATE OR REPLACE FUNCTION public.a_count()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select z_count() + 1 $function$;
