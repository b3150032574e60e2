-- table public.orders: allow null in customer
ALTER TABLE public.orders ALTER COLUMN customer DROP NOT NULL;
