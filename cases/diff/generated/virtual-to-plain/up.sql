-- table public.lines: make room for gross; add column gross; copy the values of gross and more
ALTER TABLE public.lines RENAME COLUMN gross TO gross__old;
ALTER TABLE public.lines ADD COLUMN gross numeric;
-- hazard: rewrites-table: every row is written
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.lines ALTER COLUMN gross TYPE numeric USING gross__old::numeric;
ALTER TABLE public.lines DROP COLUMN gross__old;
