-- table public.orders: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.orders.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;
