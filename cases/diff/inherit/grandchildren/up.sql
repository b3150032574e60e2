-- table public.b: do not inherit from public.a
ALTER TABLE public.b NO INHERIT public.a;
