-- table public.notes: make room for title; add column title; row security for the owner and more
ALTER TABLE public.notes RENAME COLUMN title TO title__old;
ALTER TABLE public.notes ADD COLUMN title text;
ALTER TABLE public.notes NO FORCE ROW LEVEL SECURITY;
-- hazard: rewrites-table: every row is written
UPDATE public.notes SET title = title__old;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.notes DROP COLUMN title__old;
