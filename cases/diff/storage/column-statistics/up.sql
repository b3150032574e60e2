-- table public.events: statistics of kind; options of kind; statistics of place and more
ALTER TABLE public.events ALTER COLUMN kind SET STATISTICS 500;
ALTER TABLE public.events ALTER COLUMN kind SET (n_distinct = -0.5, n_distinct_inherited = 100);
ALTER TABLE public.events ALTER COLUMN place SET STATISTICS -1;
ALTER TABLE public.events ALTER COLUMN place RESET (n_distinct);
