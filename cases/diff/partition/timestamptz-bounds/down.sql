-- drop table public.a_1
-- hazard: deletes-data: the rows of public.a_1 are lost
DROP TABLE public.a_1;

-- drop table public.a
-- hazard: deletes-data: the rows of public.a are lost
DROP TABLE public.a;

-- drop table public.b_1
-- hazard: deletes-data: the rows of public.b_1 are lost
DROP TABLE public.b_1;

-- drop table public.b_2
-- hazard: deletes-data: the rows of public.b_2 are lost
DROP TABLE public.b_2;

-- drop table public.b
-- hazard: deletes-data: the rows of public.b are lost
DROP TABLE public.b;

-- drop table public.c_1
-- hazard: deletes-data: the rows of public.c_1 are lost
DROP TABLE public.c_1;

-- drop table public.c
-- hazard: deletes-data: the rows of public.c are lost
DROP TABLE public.c;
