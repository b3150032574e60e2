-- table public.users: rename index ix_name
ALTER INDEX public.ix_name RENAME TO users_name_idx;
