-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function public.any_of(anyarray)
CREATE OR REPLACE FUNCTION public.any_of(anyarray)
 RETURNS anyelement
 LANGUAGE sql
AS $function$ select $1[1] $function$;

-- create function public.largest(numeric[])
CREATE OR REPLACE FUNCTION public.largest(VARIADIC numbers numeric[])
 RETURNS numeric
 LANGUAGE sql
AS $function$ select max(n) from unnest(numbers) n $function$;

-- create function public.pairs(integer)
CREATE OR REPLACE FUNCTION public.pairs(n integer DEFAULT 3, OUT x integer, OUT y text)
 RETURNS SETOF record
 LANGUAGE sql
AS $function$ select 1, 'y' $function$;

-- create function public.rows_of(integer)
CREATE OR REPLACE FUNCTION public.rows_of(min integer)
 RETURNS TABLE(id integer, name character varying)
 LANGUAGE sql
AS $function$ select min, 'n'::varchar $function$;

-- create function public.same(anycompatible, anycompatible)
CREATE OR REPLACE FUNCTION public.same(anycompatible, anycompatible)
 RETURNS boolean
 LANGUAGE sql
AS $function$ select $1 = $2 $function$;

-- create function public.split(integer)
CREATE OR REPLACE FUNCTION public.split(INOUT a integer, OUT b integer, OUT c text)
 RETURNS record
 LANGUAGE sql
AS $function$ select a / 2, a % 2, 'x' $function$;
