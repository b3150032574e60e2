-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- table public.t: drop constraint id_small; no default of id
ALTER TABLE public.t DROP CONSTRAINT id_small;
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;

-- replace function public.next_number()
DROP FUNCTION public.next_number();
CREATE OR REPLACE FUNCTION public.next_number()
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$;

-- table public.t: default of id; add constraint id_small
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT public.next_number();
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break id_small stop it
ALTER TABLE public.t ADD CONSTRAINT id_small CHECK ((id < (public.next_number() + 1000)));

-- create view public.v
CREATE VIEW public.v AS
SELECT (public.next_number())::text AS n;
