-- table public.orders: drop index orders_key
DROP INDEX public.orders_key;
