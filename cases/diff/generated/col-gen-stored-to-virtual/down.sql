-- table public.lines: drop columns tax, gross; add columns tax, gross
ALTER TABLE public.lines
    DROP COLUMN tax,
    DROP COLUMN gross;
-- hazard: rewrites-table: every row gets a value for public.lines.tax
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines
    ADD COLUMN tax numeric GENERATED ALWAYS AS ((price * 0.08)) STORED,
    ADD COLUMN gross numeric GENERATED ALWAYS AS ((price * 1.08)) VIRTUAL;
