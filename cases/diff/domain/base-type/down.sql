-- table public.products: no default of code
ALTER TABLE public.products ALTER COLUMN code DROP DEFAULT;

-- domain public.code: make room for its successor; create
ALTER DOMAIN public.code RENAME TO code__old;
CREATE DOMAIN public.code AS character varying(10);

-- table public.products: change the type of code, default of code
-- hazard: rewrites-table: every row is written with the new type of public.products.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.products.code that the type no longer has stops it
ALTER TABLE public.products
    ALTER COLUMN code TYPE public.code USING code::text::public.code,
    ALTER COLUMN code SET DEFAULT 'none'::character varying;

-- domain public.code: drop its predecessor
DROP DOMAIN public.code__old;
