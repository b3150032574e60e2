-- table public.orders: drop constraint orders_once
ALTER TABLE public.orders DROP CONSTRAINT orders_once;
