-- table public.t: drop column x; add column x; change the type of y and more
ALTER TABLE public.t DROP COLUMN x;
-- hazard: rewrites-table: every row gets a value for public.t.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ADD COLUMN x boolean GENERATED ALWAYS AS ((a IS NULL)) STORED;
-- hazard: rewrites-table: every row is written with the new type of public.t.y
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.y may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN y TYPE integer;
-- hazard: rewrites-table: every row gets a new value for public.t.y
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ALTER COLUMN y SET EXPRESSION AS (length(c));
