-- table public.top: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.top.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.top ALTER COLUMN id TYPE bigint;
