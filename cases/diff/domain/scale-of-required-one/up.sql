-- domain public.money_amt: make room for its successor; create
ALTER DOMAIN public.money_amt RENAME TO money_amt__old;
CREATE DOMAIN public.money_amt AS numeric(14,4) DEFAULT 0
    CONSTRAINT money_amt_not_null NOT NULL
    CONSTRAINT money_amt_check CHECK ((VALUE >= (0)::numeric));

-- table public.orders: change the type of price
-- hazard: rewrites-table: every row is written with the new type of public.orders.price
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.orders.price that the type no longer has stops it
ALTER TABLE public.orders ALTER COLUMN price TYPE public.money_amt USING price::text::public.money_amt;

-- domain public.money_amt: drop its predecessor
DROP DOMAIN public.money_amt__old;
