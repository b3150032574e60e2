-- table public.words: change the type of word; add column other
ALTER TABLE public.words ALTER COLUMN word TYPE text COLLATE "sv-x-icu";
ALTER TABLE public.words ADD COLUMN other character varying(20) COLLATE "und-x-icu";
