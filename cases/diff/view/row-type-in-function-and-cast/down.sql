-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.labels
DROP VIEW public.labels;

-- drop operator public.!!(NONE, public.people)
DROP OPERATOR public.!! (NONE, public.people);

-- drop function public.all_people()
DROP FUNCTION public.all_people();

-- drop function public.label(public.people)
DROP FUNCTION public.label(public.people);

-- replace view public.people
DROP VIEW public.people;
CREATE VIEW public.people AS
SELECT id,
    name
   FROM public.t;

-- create function public.all_people()
CREATE OR REPLACE FUNCTION public.all_people()
 RETURNS SETOF public.people
 LANGUAGE sql
 STABLE
AS $function$ select * from people $function$;

-- create function public.label(public.people)
CREATE OR REPLACE FUNCTION public.label(public.people)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).name $function$;

-- create operator public.!!(NONE, public.people)
CREATE OPERATOR public.!! (
    FUNCTION = public.label,
    RIGHTARG = public.people
);

-- create view public.labels
CREATE VIEW public.labels AS
SELECT (OPERATOR(public.!!) p.*) AS label
   FROM public.people p;
