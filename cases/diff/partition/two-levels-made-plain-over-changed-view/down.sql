-- table public.price: make room for its successor
ALTER TABLE public.price RENAME TO price__old;

-- view public.currency: options
ALTER VIEW public.currency RESET (security_barrier);

-- create table public.price
CREATE TABLE public.price (
    id integer,
    area text CONSTRAINT price_area_not_null NOT NULL,
    amount public.currency
)
PARTITION BY RANGE (id);

-- create table public.price_low
CREATE TABLE public.price_low (
    id integer,
    area text CONSTRAINT price_low_area_not_null NOT NULL,
    amount public.currency
)
PARTITION BY LIST (area);
CREATE INDEX price_low_code ON public.price_low USING btree (((amount).code)) WHERE ((amount).name IS NOT NULL);
ALTER TABLE public.price
    ATTACH PARTITION public.price_low FOR VALUES FROM (0) TO (100);

-- create table public.price_low_north
CREATE TABLE public.price_low_north (
    id integer,
    area text CONSTRAINT price_low_area_not_null NOT NULL,
    amount public.currency
);
CREATE INDEX price_low_north_code_idx ON public.price_low_north USING btree (((amount).code)) WHERE ((amount).name IS NOT NULL);
ALTER TABLE public.price_low
    ATTACH PARTITION public.price_low_north FOR VALUES IN ('north');

-- table public.price: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.price as it is now stops it
INSERT INTO public.price (id, area, amount)
    SELECT id, area, amount FROM ONLY public.price__old;
DROP TABLE public.price__old;
