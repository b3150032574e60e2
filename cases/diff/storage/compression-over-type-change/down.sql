-- table public.p: change the type of a; compress a otherwise
ALTER TABLE public.p ALTER COLUMN a TYPE text;
ALTER TABLE ONLY public.p ALTER COLUMN a SET COMPRESSION pglz;

-- table public.p1: compress a otherwise
ALTER TABLE public.p1 ALTER COLUMN a SET COMPRESSION pglz;

-- table public.t: change the type of a; compress a otherwise; change the type of b and more
ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET COMPRESSION pglz;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION pglz;
ALTER TABLE public.t ALTER COLUMN c TYPE text;
