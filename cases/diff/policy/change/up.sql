-- table public.posts: drop policies check_goes, command, kind; create policies check_goes, command, kind; change policies expressions, roles and more
DROP POLICY check_goes ON public.posts;
DROP POLICY command ON public.posts;
DROP POLICY kind ON public.posts;
CREATE POLICY check_goes ON public.posts
    USING ((id > 0));
CREATE POLICY command ON public.posts
    FOR UPDATE
    USING ((id > 0));
ALTER POLICY expressions ON public.posts
    USING ((id > 1))
    WITH CHECK ((id > 2));
CREATE POLICY kind ON public.posts
    AS RESTRICTIVE
    USING ((id > 0));
ALTER POLICY roles ON public.posts
    TO stemma_case_reader, stemma_case_writer;
COMMENT ON POLICY command ON public.posts IS 'stays';
