-- table public.t: keep the values of b; change the type of b
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ALTER COLUMN b TYPE text;
