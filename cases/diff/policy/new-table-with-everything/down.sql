-- drop table public.notes
-- hazard: deletes-data: the rows of public.notes are lost
DROP TABLE public.notes;
