-- table public.documents: change the type of code; store code otherwise
-- hazard: rewrites-table: every row is written with the new type of public.documents.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.documents.code may not be one of character varying(20), or lose something
ALTER TABLE public.documents ALTER COLUMN code TYPE character varying(20);
ALTER TABLE public.documents ALTER COLUMN code SET STORAGE EXTERNAL;
