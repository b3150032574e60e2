-- table public.users: rename index users_name_idx
ALTER INDEX public.users_name_idx RENAME TO ix_name;
