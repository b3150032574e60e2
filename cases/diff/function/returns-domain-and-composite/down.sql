-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- drop function public.a_code()
DROP FUNCTION public.a_code();

-- drop function public.codes()
DROP FUNCTION public.codes();

-- drop domain public.code
DROP DOMAIN public.code;

-- composite type public.pair: drop attribute c
-- hazard: deletes-data: the values of public.pair.c are lost
ALTER TYPE public.pair DROP ATTRIBUTE c;

-- create domain public.code
CREATE DOMAIN public.code AS character varying(5);

-- create function public.a_code()
CREATE OR REPLACE FUNCTION public.a_code()
 RETURNS public.code
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'x'::code $function$;

-- create function public.codes()
CREATE OR REPLACE FUNCTION public.codes()
 RETURNS public.code[]
 LANGUAGE sql
 IMMUTABLE
AS $function$ select array['x']::code[] $function$;

-- create view public.v
CREATE VIEW public.v AS
SELECT public.a_code() AS c,
    (public.a_pair()).a AS a;
