-- table public.documents: store body otherwise; store picture otherwise; store title otherwise
ALTER TABLE public.documents ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE public.documents ALTER COLUMN picture SET STORAGE PLAIN;
ALTER TABLE public.documents ALTER COLUMN title SET STORAGE DEFAULT;
