-- table public.words: drop column other; change the type of word
-- hazard: deletes-data: the values of public.words.other are lost
ALTER TABLE public.words DROP COLUMN other;
ALTER TABLE public.words ALTER COLUMN word TYPE text COLLATE "de-x-icu";
