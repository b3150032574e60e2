-- table public.codes: change the type of id; change the type of code; change the type of rate
-- hazard: rewrites-table: every row is written with the new type of public.codes.id
-- hazard: rewrites-table: every row is written with the new type of public.codes.code
-- hazard: rewrites-table: every row is written with the new type of public.codes.rate
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.codes.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.codes.code may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a value of public.codes.rate may not be one of numeric(6,2), or lose something
ALTER TABLE public.codes
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN code TYPE character varying(10),
    ALTER COLUMN rate TYPE numeric(6,2);
