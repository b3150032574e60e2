-- drop function public.cheap_vouchers(numeric)
DROP FUNCTION public.cheap_vouchers(numeric);

-- drop table public.vouchers
-- hazard: deletes-data: the rows of public.vouchers are lost
DROP TABLE public.vouchers;

-- drop function public.count_cheap()
DROP FUNCTION public.count_cheap();

-- drop function public.make_code()
DROP FUNCTION public.make_code();
