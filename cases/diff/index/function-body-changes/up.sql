-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.first_word(text): change
CREATE OR REPLACE FUNCTION public.first_word(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select split_part(trim($1), ' ', 1) $function$;
