-- table public.b: drop constraint b_a
ALTER TABLE public.b DROP CONSTRAINT b_a;
