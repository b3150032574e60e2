-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- drop procedure public.p(public.level)
DROP PROCEDURE public.p(public.level);

-- drop function public.f(public.level)
DROP FUNCTION public.f(public.level);

-- drop function public.f(text)
DROP FUNCTION public.f(text);

-- drop function public.g()
DROP FUNCTION public.g();

-- replace enum type public.level
DROP TYPE public.level;
CREATE TYPE public.level AS ENUM (
    'low',
    'high'
);

-- create function public.f(public.level)
CREATE OR REPLACE FUNCTION public.f(l public.level DEFAULT 'low'::public.level)
 RETURNS public.level
 LANGUAGE sql
 IMMUTABLE
AS $function$ select l $function$;
GRANT EXECUTE ON FUNCTION public.f(public.level) TO stemma_case_reader;
COMMENT ON FUNCTION public.f(public.level) IS 'one';

-- create function public.f(text)
CREATE OR REPLACE FUNCTION public.f(l text)
 RETURNS public.level[]
 LANGUAGE sql
 IMMUTABLE
AS $function$ select array[l::level] $function$;

-- create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS TABLE(l public.level, n integer)
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'low'::level, 1 $function$;

-- create procedure public.p(public.level)
CREATE OR REPLACE PROCEDURE public.p(INOUT l public.level)
 LANGUAGE plpgsql
AS $procedure$ begin l := 'high'; end; $procedure$;

-- create view public.v
CREATE VIEW public.v AS
SELECT public.f() AS l,
    (public.g()).n AS n;
