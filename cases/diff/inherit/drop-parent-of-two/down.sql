-- table public.shops: do not inherit from public.named; drop constraint shops_pkey; make room for its successor
ALTER TABLE public.shops NO INHERIT public.named;
ALTER TABLE public.shops DROP CONSTRAINT shops_pkey;
ALTER TABLE public.shops RENAME TO shops__old;

-- create table public.placed
CREATE TABLE public.placed (
    place text,
    name text
);

-- create table public.shops
CREATE TABLE public.shops (
    id integer CONSTRAINT shops_id_not_null NOT NULL,
    CONSTRAINT shops_pkey PRIMARY KEY (id)
)
INHERITS (public.named, public.placed);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.shops (name, place, id)
    SELECT name, place, id FROM public.shops__old;
DROP TABLE public.shops__old;
