-- table public.orders: drop constraint orders_customer_fkey
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;
