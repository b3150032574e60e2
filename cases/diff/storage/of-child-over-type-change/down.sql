-- table public.a: change the type of k; store j otherwise
ALTER TABLE public.a ALTER COLUMN k TYPE text;
ALTER TABLE ONLY public.a ALTER COLUMN j SET STORAGE MAIN;

-- table public.b: store k otherwise; compress j otherwise
ALTER TABLE public.b ALTER COLUMN k SET STORAGE EXTERNAL;
ALTER TABLE public.b ALTER COLUMN j SET COMPRESSION DEFAULT;
