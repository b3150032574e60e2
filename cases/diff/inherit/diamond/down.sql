-- table public.top: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.top.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.top.id may not be one of integer, or lose something
ALTER TABLE public.top ALTER COLUMN id TYPE integer;
