-- table public.events_2023: rename index events_2023_id_idx; parameters of my_own_name; comment
ALTER INDEX public.events_2023_id_idx RENAME TO my_own_name;
ALTER INDEX public.my_own_name SET (fillfactor = 50);
COMMENT ON INDEX public.my_own_name IS 'attached';
