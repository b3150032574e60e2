-- table public.t: statistics of t_ab; comment
ALTER INDEX public.t_ab ALTER COLUMN 1 SET STATISTICS -1;
ALTER INDEX public.t_ab ALTER COLUMN 3 SET STATISTICS 10;
COMMENT ON INDEX public.t_ab IS 'sums';
