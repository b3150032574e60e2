-- table public.notes: drop column title; add column title
-- hazard: deletes-data: the values of public.notes.title are lost
ALTER TABLE public.notes DROP COLUMN title;
ALTER TABLE public.notes ADD COLUMN title text GENERATED ALWAYS AS (('of '::text || owner)) VIRTUAL;
