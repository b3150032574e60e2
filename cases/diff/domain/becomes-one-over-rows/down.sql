-- domain public.address: make room for its successor; create
ALTER DOMAIN public.address RENAME TO address__old;
CREATE DOMAIN public.address AS uuid;

-- table public.customers: change the type of home
-- hazard: rewrites-table: every row is written with the new type of public.customers.home
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.customers.home that the type no longer has stops it
ALTER TABLE public.customers ALTER COLUMN home TYPE public.address USING home::text::public.address;

-- domain public.address: drop its predecessor
DROP DOMAIN public.address__old;
