-- table public.counted: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.counted SET UNLOGGED;

-- sequence public.counter: keep its persistence
ALTER SEQUENCE public.counter SET LOGGED;
