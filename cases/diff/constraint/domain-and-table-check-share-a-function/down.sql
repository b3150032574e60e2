-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: drop constraint name_ok
ALTER TABLE public.t DROP CONSTRAINT name_ok;

-- domain public.code: drop constraint code_ok
ALTER DOMAIN public.code DROP CONSTRAINT code_ok;

-- replace function public.is_ok(text)
DROP FUNCTION public.is_ok(text);
CREATE OR REPLACE FUNCTION public.is_ok(a text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select length($1) > 2 $function$;

-- domain public.code: add constraint code_ok; comment
-- hazard: scans-table: every row of every table with a column of public.code is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.code ADD CONSTRAINT code_ok CHECK (public.is_ok(VALUE));
COMMENT ON CONSTRAINT code_ok ON DOMAIN public.code IS 'long enough';

-- table public.t: add constraint name_ok
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break name_ok stop it
ALTER TABLE public.t ADD CONSTRAINT name_ok CHECK (public.is_ok(name));
