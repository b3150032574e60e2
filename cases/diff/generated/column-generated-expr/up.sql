-- table public.lines: generate total anew
-- hazard: rewrites-table: every row gets a new value for public.lines.total
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines ALTER COLUMN total SET EXPRESSION AS (((price * (count)::numeric) * 1.08));
