-- table public.events: change the access method
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.events SET ACCESS METHOD stemma_heap;
