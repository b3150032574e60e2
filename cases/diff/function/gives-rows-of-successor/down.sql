-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- table public.t: no default of p
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- drop function public.made()
DROP FUNCTION public.made();

-- composite type public.pair: make room for its successor
ALTER TYPE public.pair RENAME TO pair__old;

-- create table public.pair
CREATE TABLE public.pair (
    a integer,
    b text
);

-- create function public.made()
CREATE OR REPLACE FUNCTION public.made()
 RETURNS public.pair
 LANGUAGE sql
AS $function$ select 1, 'x'::text $function$;

-- table public.t: change the type of p, default of p
-- hazard: rewrites-table: every row is written with the new type of public.t.p
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.p that the type no longer has stops it
ALTER TABLE public.t
    ALTER COLUMN p TYPE public.pair USING CASE WHEN p::text <> '' THEN ROW((p).a, (p).b)::public.pair END,
    ALTER COLUMN p SET DEFAULT public.made();

-- composite type public.pair: drop its predecessor
DROP TYPE public.pair__old;

-- create view public.v
CREATE VIEW public.v AS
SELECT (p).a AS a,
    (p).b AS b
   FROM public.t;
