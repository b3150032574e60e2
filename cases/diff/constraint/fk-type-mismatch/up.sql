-- table public.b: change the type of a_id
-- hazard: rewrites-table: every row is written with the new type of public.b.a_id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.b ALTER COLUMN a_id TYPE bigint;
