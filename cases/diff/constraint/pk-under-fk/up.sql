-- table public.lines: change the type of id; change the type of order_id
-- hazard: rewrites-table: every row is written with the new type of public.lines.id
-- hazard: rewrites-table: every row is written with the new type of public.lines.order_id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN order_id TYPE bigint;

-- table public.orders: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.orders.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;
