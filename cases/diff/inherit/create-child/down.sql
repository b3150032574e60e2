-- drop table public.capitals
-- hazard: deletes-data: the rows of public.capitals are lost
DROP TABLE public.capitals;
