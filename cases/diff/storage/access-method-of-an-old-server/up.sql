-- table public.events: change the access method
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.events SET ACCESS METHOD stemma_heap;

-- materialized view public.notes: access method
-- hazard: blocks-reads: the view is locked until it is copied
ALTER MATERIALIZED VIEW public.notes SET ACCESS METHOD stemma_heap;
