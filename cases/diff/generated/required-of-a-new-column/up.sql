-- table public.t: add columns kind, length
-- hazard: rewrites-table: every row gets a value for public.t.length
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: the expression of public.t.length may give nothing for a row
ALTER TABLE public.t
    ADD COLUMN kind text,
    ADD COLUMN length integer GENERATED ALWAYS AS (length(kind)) STORED NOT NULL;
