-- table public.t: make room for v; add column v; copy the values of v and more
ALTER TABLE public.t RENAME COLUMN v TO v__old;
ALTER TABLE public.t ADD COLUMN v text;
-- hazard: rewrites-table: every row is written
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.t ALTER COLUMN v TYPE text USING v__old::text;
ALTER TABLE public.t DROP COLUMN v__old;
