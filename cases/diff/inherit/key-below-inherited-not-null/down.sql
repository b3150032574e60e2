-- drop table public.added
-- hazard: deletes-data: the rows of public.added are lost
DROP TABLE public.added;
