-- table public.products: change the type of id; change the type of amount; change the type of code and more
-- hazard: rewrites-table: every row is written with the new type of public.products.id
-- hazard: rewrites-table: every row is written with the new type of public.products.amount
-- hazard: rewrites-table: every row is written with the new type of public.products.code
-- hazard: rewrites-table: every row is written with the new type of public.products.name
-- hazard: rewrites-table: every row is written with the new type of public.products.price
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.products.id may not be one of smallint, or lose something
-- hazard: may-fail-on-data: a value of public.products.amount may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.products.code may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a value of public.products.name may not be one of character varying(50), or lose something
-- hazard: may-fail-on-data: a value of public.products.price may not be one of numeric(8,2), or lose something
ALTER TABLE public.products
    ALTER COLUMN id TYPE smallint,
    ALTER COLUMN amount TYPE integer,
    ALTER COLUMN code TYPE character varying(10),
    ALTER COLUMN name TYPE character varying(50),
    ALTER COLUMN price TYPE numeric(8,2);
