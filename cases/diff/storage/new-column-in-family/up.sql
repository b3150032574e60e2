-- table public.a: add column j
ALTER TABLE public.a ADD COLUMN j text COMPRESSION pglz;

-- table public.b: store j otherwise; compress j otherwise
ALTER TABLE public.b ALTER COLUMN j SET STORAGE MAIN;
ALTER TABLE public.b ALTER COLUMN j SET COMPRESSION DEFAULT;

-- table public.p: add column j; store j otherwise
ALTER TABLE public.p ADD COLUMN j text;
ALTER TABLE ONLY public.p ALTER COLUMN j SET STORAGE EXTERNAL;

-- table public.p1: store j otherwise
ALTER TABLE public.p1 ALTER COLUMN j SET STORAGE EXTERNAL;

-- table public.p: add column l
ALTER TABLE public.p ADD COLUMN l text COMPRESSION pglz;

-- table public.p2: compress l otherwise; statistics of l
ALTER TABLE public.p2 ALTER COLUMN l SET COMPRESSION DEFAULT;
ALTER TABLE public.p2 ALTER COLUMN l SET STATISTICS 5;
