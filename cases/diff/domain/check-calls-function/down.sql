-- drop table public.pairs
-- hazard: deletes-data: the rows of public.pairs are lost
DROP TABLE public.pairs;

-- drop domain public.even
DROP DOMAIN public.even;

-- drop function public.is_even(integer)
DROP FUNCTION public.is_even(integer);
