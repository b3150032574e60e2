-- table public.documents: change the type of code; store code otherwise
ALTER TABLE public.documents ALTER COLUMN code TYPE text;
ALTER TABLE public.documents ALTER COLUMN code SET STORAGE EXTERNAL;
