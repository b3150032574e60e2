-- table public.orders: drop constraint known; drop column customer
ALTER TABLE public.orders DROP CONSTRAINT known;
-- hazard: deletes-data: the values of public.orders.customer are lost
ALTER TABLE public.orders DROP COLUMN customer;
