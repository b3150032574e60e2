-- drop table public.t_1_2
-- hazard: deletes-data: the rows of public.t_1_2 are lost
DROP TABLE public.t_1_2;

-- drop table public.t_1_1
-- hazard: deletes-data: the rows of public.t_1_1 are lost
DROP TABLE public.t_1_1;

-- drop table public.t_1
-- hazard: deletes-data: the rows of public.t_1 are lost
DROP TABLE public.t_1;

-- drop table public.t
-- hazard: deletes-data: the rows of public.t are lost
DROP TABLE public.t;
