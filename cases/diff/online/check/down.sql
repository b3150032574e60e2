-- table public.orders: drop constraint positive
ALTER TABLE public.orders DROP CONSTRAINT positive;
