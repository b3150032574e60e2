-- table public.a: change the type of k; store k otherwise; store j otherwise
-- hazard: rewrites-table: every row is written with the new type of public.a.k
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.a.k may not be one of character varying(30), or lose something
ALTER TABLE public.a ALTER COLUMN k TYPE character varying(30);
ALTER TABLE ONLY public.a ALTER COLUMN k SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.a ALTER COLUMN j SET STORAGE DEFAULT;

-- table public.b: store k otherwise; compress j otherwise
ALTER TABLE public.b ALTER COLUMN k SET STORAGE EXTERNAL;
ALTER TABLE public.b ALTER COLUMN j SET COMPRESSION pglz;
