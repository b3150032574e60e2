-- table public.reading: change the type of number; statistics of reading_next
-- hazard: rewrites-table: every row is written with the new type of public.reading.number
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading ALTER COLUMN number TYPE bigint;
ALTER INDEX public.reading_next ALTER COLUMN 1 SET STATISTICS 50;

-- table public.reading_oslo: comment; statistics of reading_oslo_expr_idx; clustering
COMMENT ON CONSTRAINT reading_oslo_pkey ON public.reading_oslo IS 'the key in Oslo';
ALTER INDEX public.reading_oslo_expr_idx ALTER COLUMN 1 SET STATISTICS 50;
COMMENT ON INDEX public.reading_oslo_number_place_idx IS 'for Oslo';
ALTER TABLE public.reading_oslo CLUSTER ON reading_oslo_number_place_idx;

-- table public.reading_rome: comment; statistics of reading_rome_expr_idx; replica identity
COMMENT ON CONSTRAINT reading_number_check ON public.reading_rome IS 'the rule in Rome';
ALTER INDEX public.reading_rome_expr_idx ALTER COLUMN 1 SET STATISTICS 60;
ALTER TABLE public.reading_rome REPLICA IDENTITY USING INDEX reading_rome_number_place_idx;
