-- table public.posts: drop policy theirs
DROP POLICY theirs ON public.posts;

-- table public.users: drop policy own; change the type of tenant; create policy own and more
DROP POLICY own ON public.users;
-- hazard: rewrites-table: every row is written with the new type of public.users.tenant
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.users ALTER COLUMN tenant TYPE bigint;
CREATE POLICY own ON public.users
    USING ((tenant = (current_setting('app.tenant'::text))::bigint));
COMMENT ON POLICY own ON public.users IS 'kept';

-- table public.posts: create policy theirs
CREATE POLICY theirs ON public.posts
    FOR SELECT
    USING ((EXISTS ( SELECT
   FROM public.users u
  WHERE ((u.id = posts.author) AND (u.tenant > 0)))));
