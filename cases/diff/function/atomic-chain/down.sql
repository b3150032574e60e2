-- drop function public.a()
DROP FUNCTION public.a();

-- drop function public.b()
DROP FUNCTION public.b();

-- drop function public.c()
DROP FUNCTION public.c();
