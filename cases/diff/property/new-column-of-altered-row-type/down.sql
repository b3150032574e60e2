-- drop table public.notes
-- hazard: deletes-data: the rows of public.notes are lost
DROP TABLE public.notes;

-- table public.items: change the type of a
-- hazard: rewrites-table: every row is written with the new type of public.items.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.items.a may not be one of "char", or lose something
ALTER TABLE public.items ALTER COLUMN a TYPE "char" USING a::"char";
