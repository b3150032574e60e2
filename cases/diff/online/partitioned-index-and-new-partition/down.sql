-- table public.orders: drop index orders_customer
DROP INDEX public.orders_customer;

-- drop table public.orders_2027
-- hazard: deletes-data: the rows of public.orders_2027 are lost
DROP TABLE public.orders_2027;
