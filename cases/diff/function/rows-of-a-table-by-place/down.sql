-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.u: drop column since
-- hazard: deletes-data: the values of public.u.since are lost
ALTER TABLE public.u DROP COLUMN since;

-- drop function public.parsed()
DROP FUNCTION public.parsed();

-- table public.t: drop column since
-- hazard: deletes-data: the values of public.t.since are lost
ALTER TABLE public.t DROP COLUMN since;

-- function public.listed(): change
CREATE OR REPLACE FUNCTION public.listed()
 RETURNS SETOF public.t
 LANGUAGE sql
AS $function$SELECT a, b FROM t$function$;

-- create function public.parsed()
CREATE OR REPLACE FUNCTION public.parsed()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a,
     t.b
    FROM public.t;
END;
