-- table public.orders: drop constraint orders_pkey; allow null in id
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;
