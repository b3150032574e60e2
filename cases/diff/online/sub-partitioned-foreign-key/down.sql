-- table public.orders: drop constraint known
ALTER TABLE public.orders DROP CONSTRAINT known;
