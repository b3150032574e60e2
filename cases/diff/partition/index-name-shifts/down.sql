-- table public.reading: drop index a_by_c
DROP INDEX public.a_by_c;

-- table public.reading_1: rename index reading_1_c_idx1
ALTER INDEX public.reading_1_c_idx1 RENAME TO reading_1_c_idx;
