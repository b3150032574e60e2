-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function public.words(text)
CREATE OR REPLACE FUNCTION public.words(text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$ select string_to_array(lower($1), ' ') $function$;

-- table public.t: create index t_words
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_words ON public.t USING gin (public.words(body));
