-- drop view public.recent
DROP VIEW public.recent;

-- drop table public.archive
-- hazard: deletes-data: the rows of public.archive are lost
DROP TABLE public.archive;
