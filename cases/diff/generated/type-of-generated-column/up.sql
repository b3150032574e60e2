-- table public.lines: change the type of doubled
-- hazard: rewrites-table: every row is written with the new type of public.lines.doubled
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines ALTER COLUMN doubled TYPE bigint;
