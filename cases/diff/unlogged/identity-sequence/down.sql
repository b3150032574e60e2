-- drop table public.cache
-- hazard: deletes-data: the rows of public.cache are lost
DROP TABLE public.cache;
