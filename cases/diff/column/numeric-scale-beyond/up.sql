-- table public.amounts: change the type of thousands; add column tiny
-- hazard: rewrites-table: every row is written with the new type of public.amounts.thousands
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.amounts.thousands may not be one of numeric(9,-3), or lose something
ALTER TABLE public.amounts ALTER COLUMN thousands TYPE numeric(9,-3);
ALTER TABLE public.amounts ADD COLUMN tiny numeric(3,5);
