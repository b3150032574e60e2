-- drop table public.gadget
-- hazard: deletes-data: the rows of public.gadget are lost
DROP TABLE public.gadget;
