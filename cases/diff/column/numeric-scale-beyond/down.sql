-- table public.amounts: drop column tiny; change the type of thousands
-- hazard: deletes-data: the values of public.amounts.tiny are lost
ALTER TABLE public.amounts DROP COLUMN tiny;
-- hazard: rewrites-table: every row is written with the new type of public.amounts.thousands
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.amounts.thousands may not be one of numeric(9,0), or lose something
ALTER TABLE public.amounts ALTER COLUMN thousands TYPE numeric(9,0);
