-- table public.t: drop index t_words
DROP INDEX public.t_words;

-- drop function public.words(text)
DROP FUNCTION public.words(text);
