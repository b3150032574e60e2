-- table public.lines: generate total anew
-- hazard: rewrites-table: every row gets a new value for public.lines.total
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a new value of public.lines.total may break lines_total_check
ALTER TABLE public.lines ALTER COLUMN total SET EXPRESSION AS ((price * (2)::numeric));
