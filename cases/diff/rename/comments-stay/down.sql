-- table public.post: comment; rename constraint author_is_known; rename constraint post_pkey and more
COMMENT ON TRIGGER not_twice ON public.post IS NULL;
ALTER TABLE public.post RENAME CONSTRAINT author_is_known TO author_known;
ALTER TABLE public.post RENAME CONSTRAINT post_pkey TO post_key;
ALTER INDEX public.posts_by_author RENAME TO by_author;
ALTER TRIGGER not_twice ON public.post RENAME TO once;
ALTER POLICY of_author ON public.post RENAME TO own;
COMMENT ON CONSTRAINT author_known ON public.post IS 'changes';
COMMENT ON POLICY own ON public.post IS 'goes';
