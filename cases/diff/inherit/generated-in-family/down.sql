-- table public.parents: drop column total
ALTER TABLE public.parents DROP COLUMN total;

-- table public.children: drop column total
ALTER TABLE public.children DROP COLUMN total;
