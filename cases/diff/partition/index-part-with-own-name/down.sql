-- table public.events_2023: comment; rename index my_own_name; parameters of events_2023_id_idx
COMMENT ON INDEX public.my_own_name IS NULL;
ALTER INDEX public.my_own_name RENAME TO events_2023_id_idx;
ALTER INDEX public.events_2023_id_idx RESET (fillfactor);
