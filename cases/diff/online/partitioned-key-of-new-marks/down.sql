-- table public.orders: drop constraint orders_pkey; allow null in customer
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders ALTER COLUMN customer DROP NOT NULL;

-- table public.orders_1: allow null in customer
ALTER TABLE public.orders_1 ALTER COLUMN customer DROP NOT NULL;

-- table public.orders_rest: allow null in customer
ALTER TABLE public.orders_rest ALTER COLUMN customer DROP NOT NULL;

-- table public.orders_rest_1: allow null in customer
ALTER TABLE public.orders_rest_1 ALTER COLUMN customer DROP NOT NULL;

-- table public.orders: allow null in day
ALTER TABLE public.orders ALTER COLUMN day DROP NOT NULL;

-- table public.orders_1: allow null in day
ALTER TABLE public.orders_1 ALTER COLUMN day DROP NOT NULL;

-- table public.orders_rest: allow null in day
ALTER TABLE public.orders_rest ALTER COLUMN day DROP NOT NULL;

-- table public.orders_rest_1: allow null in day
ALTER TABLE public.orders_rest_1 ALTER COLUMN day DROP NOT NULL;
