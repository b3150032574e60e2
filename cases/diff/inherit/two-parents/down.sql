-- table public.shops: do not inherit from public.placed
ALTER TABLE public.shops NO INHERIT public.placed;
