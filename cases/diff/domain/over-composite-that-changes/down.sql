-- composite type public.amount: make room for its successor
ALTER TYPE public.amount RENAME TO amount__old;

-- domain public.price: make room for its successor
ALTER DOMAIN public.price RENAME TO price__old;

-- create composite type public.amount
CREATE TYPE public.amount AS (
    value integer,
    currency text
);

-- create domain public.price
CREATE DOMAIN public.price AS public.amount
    CONSTRAINT price_check CHECK (((VALUE).value > 0));

-- table public.offer: change the type of p
-- hazard: rewrites-table: every row is written with the new type of public.offer.p
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.offer.p that the type no longer has stops it
ALTER TABLE public.offer ALTER COLUMN p TYPE public.price USING CASE WHEN p::text <> '' THEN ROW((p).value, (p).currency)::public.amount END;

-- domain public.price: drop its predecessor
DROP DOMAIN public.price__old;

-- composite type public.amount: drop its predecessor
DROP TYPE public.amount__old;
