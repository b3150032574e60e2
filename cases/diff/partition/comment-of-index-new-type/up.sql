-- table public.reading: change the type of degrees
-- hazard: rewrites-table: every row is written with the new type of public.reading.degrees
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading ALTER COLUMN degrees TYPE numeric;
