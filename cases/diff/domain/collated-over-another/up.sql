-- domain public.tag: make room for its successor; create
ALTER DOMAIN public.tag RENAME TO tag__old;
CREATE DOMAIN public.tag AS integer;

-- table public.t: change the type of tag
-- hazard: rewrites-table: every row is written with the new type of public.t.tag
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.tag that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN tag TYPE public.tag USING tag::text::public.tag;

-- domain public.tag: drop its predecessor
DROP DOMAIN public.tag__old;
