-- table public.lines: drop column doubled; change the type of price; add column doubled
ALTER TABLE public.lines DROP COLUMN doubled;
-- hazard: rewrites-table: every row is written with the new type of public.lines.price
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.lines.price may not be one of integer, or lose something
ALTER TABLE public.lines ALTER COLUMN price TYPE integer;
-- hazard: rewrites-table: every row gets a value for public.lines.doubled
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.lines ADD COLUMN doubled bigint GENERATED ALWAYS AS ((price * 2)) STORED;
