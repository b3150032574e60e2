-- table public.posts: no default of tags; change the type of tags, default of tags
-- hazard: rewrites-table: every row is written with the new type of public.posts.tags
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.posts.tags may not be one of text[], or lose something
ALTER TABLE public.posts
    ALTER COLUMN tags DROP DEFAULT,
    ALTER COLUMN tags TYPE text[] USING CASE WHEN tags LIKE '{%}' THEN tags::text::text[] ELSE ARRAY[tags]::text[] END,
    ALTER COLUMN tags SET DEFAULT '{}'::text[];
