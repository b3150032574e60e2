-- table public.reading: drop column id
-- hazard: deletes-data: the values of public.reading.id are lost
ALTER TABLE public.reading DROP COLUMN id;
