-- table public.ch: do not inherit from public.pa
ALTER TABLE public.ch NO INHERIT public.pa;
