-- drop table public.archived
-- hazard: deletes-data: the rows of public.archived are lost
DROP TABLE public.archived;
