-- table public.price: make room for its successor
ALTER TABLE public.price RENAME TO price__old;

-- view public.currency: options
ALTER VIEW public.currency SET (security_barrier = true);

-- create table public.price
CREATE TABLE public.price (
    id integer,
    area text CONSTRAINT price_area_not_null NOT NULL,
    amount public.currency
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.price (id, area, amount)
    SELECT id, area, amount FROM public.price__old;

-- drop table public.price_low_north
DROP TABLE public.price_low_north;

-- drop table public.price_low
DROP TABLE public.price_low;

-- table public.price: drop its predecessor
DROP TABLE public.price__old;
