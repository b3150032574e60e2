-- table public.products: drop constraints price_positive, price_small; add constraint price_small
ALTER TABLE public.products DROP CONSTRAINT price_positive;
ALTER TABLE public.products DROP CONSTRAINT price_small;
ALTER TABLE public.products ADD CONSTRAINT price_small CHECK ((price < (1000)::numeric)) NOT VALID;
