-- table public.people: drop column slug
ALTER TABLE public.people DROP COLUMN slug;

-- drop function public.slug(text)
DROP FUNCTION public.slug(text);
