-- table public.item: drop constraint item_pkey; make room for its successor
ALTER TABLE public.item DROP CONSTRAINT item_pkey;
ALTER TABLE public.item RENAME TO item__old;

-- view public.shown: make room for its successor
ALTER VIEW public.shown RENAME TO shown__old;

-- create table public.item
CREATE TABLE public.item (
    id integer CONSTRAINT item_id_not_null NOT NULL,
    price integer,
    note text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.item.price may not be one of integer, or lose something
INSERT INTO public.item (id, price, note)
    SELECT id, price::integer, note FROM public.item__old;

-- create view public.shown
CREATE VIEW public.shown AS
SELECT id,
    price
   FROM public.item;

-- table public.basket: change the type of held
-- hazard: rewrites-table: every row is written with the new type of public.basket.held
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.basket.held that the type no longer has stops it
ALTER TABLE public.basket ALTER COLUMN held TYPE public.shown USING CASE WHEN held::text <> '' THEN ROW((held).id, (held).price::text::integer)::public.shown END;

-- view public.shown: drop its predecessor
DROP VIEW public.shown__old;

-- table public.item: drop its predecessor
DROP TABLE public.item__old;
