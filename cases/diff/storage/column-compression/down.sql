-- table public.documents: compress body otherwise; compress notes otherwise
ALTER TABLE public.documents ALTER COLUMN body SET COMPRESSION DEFAULT;
ALTER TABLE public.documents ALTER COLUMN notes SET COMPRESSION pglz;
