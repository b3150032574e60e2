-- table public.delta: make room for price; row security; add column price and more
ALTER TABLE public.delta RENAME COLUMN price TO price__old;
ALTER TABLE public.delta DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.delta ADD COLUMN price text;
-- hazard: rewrites-table: every row is written
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.delta ALTER COLUMN price TYPE text USING price__old::text;
ALTER TABLE public.delta DROP COLUMN price__old;
-- hazard: deletes-data: the values of public.delta.data are lost
ALTER TABLE public.delta DROP COLUMN data;
