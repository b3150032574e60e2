-- table public.events: statistics of kind; options of kind; statistics of place and more
ALTER TABLE public.events ALTER COLUMN kind SET STATISTICS -1;
ALTER TABLE public.events ALTER COLUMN kind RESET (n_distinct, n_distinct_inherited);
ALTER TABLE public.events ALTER COLUMN place SET STATISTICS 50;
ALTER TABLE public.events ALTER COLUMN place SET (n_distinct = 10);
