-- table public.b: inherit from public.a
ALTER TABLE public.b INHERIT public.a;
