-- drop table public.everything
-- hazard: deletes-data: the rows of public.everything are lost
DROP TABLE public.everything;
