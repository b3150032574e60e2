-- domain public.few_tags: make room for its successor
ALTER DOMAIN public.few_tags RENAME TO few_tags__old;

-- domain public.tag: make room for its successor
ALTER DOMAIN public.tag RENAME TO tag__old;

-- domain public.tags: make room for its successor
ALTER DOMAIN public.tags RENAME TO tags__old;

-- create domain public.tag
CREATE DOMAIN public.tag AS text
    CONSTRAINT tag_check CHECK ((VALUE ~ '^\w+$'::text));

-- create domain public.tags
CREATE DOMAIN public.tags AS public.tag[]
    CONSTRAINT tags_check CHECK ((array_length(VALUE, 1) < 10));

-- create domain public.few_tags
CREATE DOMAIN public.few_tags AS public.tags
    CONSTRAINT few_tags_check CHECK ((array_length((VALUE)::public.tag[], 1) < 3));

-- table public.posts: change the type of tag; change the type of tags; change the type of few
-- hazard: rewrites-table: every row is written with the new type of public.posts.tag
-- hazard: rewrites-table: every row is written with the new type of public.posts.tags
-- hazard: rewrites-table: every row is written with the new type of public.posts.few
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.posts.tag that the type no longer has stops it
-- hazard: may-fail-on-data: a value of public.posts.tags that the type no longer has stops it
-- hazard: may-fail-on-data: a value of public.posts.few that the type no longer has stops it
ALTER TABLE public.posts
    ALTER COLUMN tag TYPE public.tag USING tag::text::public.tag,
    ALTER COLUMN tags TYPE public.tags USING tags::text::public.tags,
    ALTER COLUMN few TYPE public.few_tags USING few::text::public.few_tags;

-- domain public.few_tags: drop its predecessor
DROP DOMAIN public.few_tags__old;

-- domain public.tags: drop its predecessor
DROP DOMAIN public.tags__old;

-- domain public.tag: drop its predecessor
DROP DOMAIN public.tag__old;
