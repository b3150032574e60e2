-- table public.orders: drop constraints orders_once, orders_pkey
ALTER TABLE public.orders DROP CONSTRAINT orders_once;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
