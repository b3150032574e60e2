-- table public.flags: change the type of kind
-- hazard: rewrites-table: every row is written with the new type of public.flags.kind
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.flags.kind may not be one of "char", or lose something
ALTER TABLE public.flags ALTER COLUMN kind TYPE "char";
