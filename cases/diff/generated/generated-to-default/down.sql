-- table public.lines: drop column tax; add column tax
-- hazard: deletes-data: the values of public.lines.tax are lost
ALTER TABLE public.lines DROP COLUMN tax;
-- hazard: rewrites-table: every row gets a value for public.lines.tax
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines ADD COLUMN tax numeric GENERATED ALWAYS AS ((price * 0.08)) STORED;
