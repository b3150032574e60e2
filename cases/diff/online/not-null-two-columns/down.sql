-- table public.orders: allow null in customer, allow null in total
ALTER TABLE public.orders
    ALTER COLUMN customer DROP NOT NULL,
    ALTER COLUMN total DROP NOT NULL;
