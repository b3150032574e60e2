-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: no default of code
ALTER TABLE public.t ALTER COLUMN code DROP DEFAULT;

-- replace function public.next_code()
DROP FUNCTION public.next_code();
CREATE OR REPLACE FUNCTION public.next_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'a' $function$;

-- table public.t: default of code
ALTER TABLE public.t ALTER COLUMN code SET DEFAULT public.next_code();
