-- table public.shops: inherit from public.placed
ALTER TABLE public.shops INHERIT public.placed;
