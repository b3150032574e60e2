-- table public.t: drop column c
-- hazard: deletes-data: the values of public.t.c are lost
ALTER TABLE public.t DROP COLUMN c;
