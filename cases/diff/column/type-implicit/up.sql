-- table public.products: change the type of id; change the type of amount; change the type of code and more
-- hazard: rewrites-table: every row is written with the new type of public.products.id
-- hazard: rewrites-table: every row is written with the new type of public.products.amount
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.products
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN amount TYPE bigint,
    ALTER COLUMN code TYPE character varying(20),
    ALTER COLUMN name TYPE text,
    ALTER COLUMN price TYPE numeric(12,2);
