-- table public.t: drop constraints not_all_null, of_this_table
ALTER TABLE public.t DROP CONSTRAINT not_all_null;
ALTER TABLE public.t DROP CONSTRAINT of_this_table;
