-- table public.orders: do not number id
ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;
