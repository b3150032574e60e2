-- table public.posts: drop policies command, expressions, kind; change policies check_goes, roles; create policies command, expressions, kind and more
DROP POLICY command ON public.posts;
DROP POLICY expressions ON public.posts;
DROP POLICY kind ON public.posts;
ALTER POLICY check_goes ON public.posts
    WITH CHECK ((id > 1));
CREATE POLICY command ON public.posts
    FOR SELECT
    USING ((id > 0));
CREATE POLICY expressions ON public.posts
    USING ((id > 0));
CREATE POLICY kind ON public.posts
    USING ((id > 0));
ALTER POLICY roles ON public.posts
    TO PUBLIC;
COMMENT ON POLICY command ON public.posts IS 'stays';
