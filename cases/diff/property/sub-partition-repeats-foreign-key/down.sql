-- table public.t: drop constraint t_self
ALTER TABLE public.t DROP CONSTRAINT t_self;

-- drop table public.t_1_1
-- hazard: deletes-data: the rows of public.t_1_1 are lost
DROP TABLE public.t_1_1;

-- drop table public.t_1
-- hazard: deletes-data: the rows of public.t_1 are lost
DROP TABLE public.t_1;
