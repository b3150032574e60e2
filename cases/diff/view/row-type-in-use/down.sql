-- view public.short: make room for its successor; create
ALTER VIEW public.short RENAME TO short__old;
CREATE VIEW public.short AS
SELECT id,
    name
   FROM public.board;

-- table public.log: change the type of was
-- hazard: rewrites-table: every row is written with the new type of public.log.was
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.log.was that the type no longer has stops it
ALTER TABLE public.log ALTER COLUMN was TYPE public.short USING CASE WHEN was::text <> '' THEN ROW(NULL, (was).name)::public.short END;

-- view public.short: drop its predecessor
DROP VIEW public.short__old;
