-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.users: drop constraint email_shape
ALTER TABLE public.users DROP CONSTRAINT email_shape;

-- drop function public.is_email(text)
DROP FUNCTION public.is_email(text);

-- create function public.is_email(character varying)
CREATE OR REPLACE FUNCTION public.is_email(value character varying)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select value like '%@%.%' $function$;

-- table public.users: add constraint email_shape
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break email_shape stop it
ALTER TABLE public.users ADD CONSTRAINT email_shape CHECK (public.is_email(email));
