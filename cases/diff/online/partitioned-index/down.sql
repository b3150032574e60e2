-- table public.orders: drop index orders_customer
DROP INDEX public.orders_customer;
