-- drop table public.gone
-- hazard: deletes-data: the rows of public.gone are lost
DROP TABLE public.gone;

-- drop function public.count_gone()
DROP FUNCTION public.count_gone();
