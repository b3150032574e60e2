-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function public.slug(text)
CREATE OR REPLACE FUNCTION public.slug(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower(replace($1, ' ', '-')) $function$;

-- table public.people: add column slug
-- hazard: rewrites-table: every row gets a value for public.people.slug
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.people ADD COLUMN slug text GENERATED ALWAYS AS (public.slug(name)) STORED;
