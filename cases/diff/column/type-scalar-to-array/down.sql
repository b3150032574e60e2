-- table public.posts: no default of tags; change the type of tags, default of tags
-- hazard: rewrites-table: every row is written with the new type of public.posts.tags
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.posts
    ALTER COLUMN tags DROP DEFAULT,
    ALTER COLUMN tags TYPE text USING CASE WHEN cardinality(tags) = 1 THEN tags[1] ELSE tags::text END,
    ALTER COLUMN tags SET DEFAULT ''::text;
