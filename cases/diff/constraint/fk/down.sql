-- table public.posts: drop constraints posts_slug, posts_tenant_id_author_id_fkey, posts_tenant_id_fkey
ALTER TABLE public.posts DROP CONSTRAINT posts_slug;
ALTER TABLE public.posts DROP CONSTRAINT posts_tenant_id_author_id_fkey;
ALTER TABLE public.posts DROP CONSTRAINT posts_tenant_id_fkey;
