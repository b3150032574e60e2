-- drop table public.imported
-- hazard: deletes-data: the rows of public.imported are lost
DROP TABLE public.imported;
