-- drop table public.t
-- hazard: deletes-data: the rows of public.t are lost
DROP TABLE public.t;

-- drop function public.keep_t()
DROP FUNCTION public.keep_t();
