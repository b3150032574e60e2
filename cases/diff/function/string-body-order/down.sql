-- drop table public.z_table
-- hazard: deletes-data: the rows of public.z_table are lost
DROP TABLE public.z_table;

-- drop function public.a_count()
DROP FUNCTION public.a_count();

-- drop function public.z_count()
DROP FUNCTION public.z_count();
