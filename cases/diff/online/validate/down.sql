-- table public.orders: drop constraint positive; drop column day; add constraint positive
ALTER TABLE public.orders DROP CONSTRAINT positive;
-- hazard: deletes-data: the values of public.orders.day are lost
ALTER TABLE public.orders DROP COLUMN day;
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total > (0)::numeric)) NOT VALID;
