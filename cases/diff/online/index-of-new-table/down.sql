-- drop table public.payment
-- hazard: deletes-data: the rows of public.payment are lost
DROP TABLE public.payment;
