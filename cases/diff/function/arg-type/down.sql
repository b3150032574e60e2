-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: drop constraint small
ALTER TABLE public.t DROP CONSTRAINT small;

-- drop function public.double(bigint)
DROP FUNCTION public.double(bigint);

-- create function public.double(integer)
CREATE OR REPLACE FUNCTION public.double(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a * 2 $function$;

-- table public.t: add constraint small
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break small stop it
ALTER TABLE public.t ADD CONSTRAINT small CHECK ((public.double(a) < 100));
