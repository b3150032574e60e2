-- drop view public.a
DROP VIEW public.a;

-- drop view public.b
DROP VIEW public.b;

-- drop view public.c
DROP VIEW public.c;

-- drop view public.d
DROP VIEW public.d;
