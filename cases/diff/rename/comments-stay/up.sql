-- table public.post: comment; rename constraint author_known; rename constraint post_key and more
COMMENT ON POLICY own ON public.post IS NULL;
ALTER TABLE public.post RENAME CONSTRAINT author_known TO author_is_known;
ALTER TABLE public.post RENAME CONSTRAINT post_key TO post_pkey;
ALTER INDEX public.by_author RENAME TO posts_by_author;
ALTER TRIGGER once ON public.post RENAME TO not_twice;
ALTER POLICY own ON public.post RENAME TO of_author;
COMMENT ON CONSTRAINT author_is_known ON public.post IS 'has changed';
COMMENT ON TRIGGER not_twice ON public.post IS 'is new';
