-- table public.documents: add column body; store body otherwise; statistics of body and more
ALTER TABLE public.documents ADD COLUMN body text COMPRESSION pglz;
ALTER TABLE public.documents ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE public.documents ALTER COLUMN body SET STATISTICS 1000;
ALTER TABLE public.documents ALTER COLUMN body SET (n_distinct = 5);
