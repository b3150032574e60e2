-- table public.reading: change the type of degrees
-- hazard: rewrites-table: every row is written with the new type of public.reading.degrees
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading ALTER COLUMN degrees TYPE numeric;

-- table public.reading_2026: comment
COMMENT ON INDEX public.reading_2026_degrees_idx IS NULL;
