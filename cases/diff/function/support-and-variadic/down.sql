-- drop function public.any_of(anyarray)
DROP FUNCTION public.any_of(anyarray);

-- drop function public.largest(numeric[])
DROP FUNCTION public.largest(numeric[]);

-- drop function public.pairs(integer)
DROP FUNCTION public.pairs(integer);

-- drop function public.rows_of(integer)
DROP FUNCTION public.rows_of(integer);

-- drop function public.same(anycompatible, anycompatible)
DROP FUNCTION public.same(anycompatible, anycompatible);

-- drop function public.split(integer)
DROP FUNCTION public.split(integer);
