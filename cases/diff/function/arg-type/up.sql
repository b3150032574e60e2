-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: drop constraint small
ALTER TABLE public.t DROP CONSTRAINT small;

-- drop function public.double(integer)
DROP FUNCTION public.double(integer);

-- create function public.double(bigint)
CREATE OR REPLACE FUNCTION public.double(a bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a * 2 $function$;

-- table public.t: add constraint small
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break small stop it
ALTER TABLE public.t ADD CONSTRAINT small CHECK ((public.double((a)::bigint) < 100));
