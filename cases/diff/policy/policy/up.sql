-- table public.posts: drop policy old_rule; create policies change, make, remove and 1 more; comment
DROP POLICY old_rule ON public.posts;
CREATE POLICY change ON public.posts
    FOR UPDATE
    USING ((author = CURRENT_USER))
    WITH CHECK (((author = CURRENT_USER) AND (id > 0)));
CREATE POLICY make ON public.posts
    FOR INSERT
    TO stemma_case_writer
    WITH CHECK ((author = CURRENT_USER));
CREATE POLICY remove ON public.posts
    AS RESTRICTIVE
    FOR DELETE
    USING ((NOT public));
CREATE POLICY see ON public.posts
    FOR SELECT
    TO stemma_case_reader, stemma_case_writer
    USING ((public OR (author = CURRENT_USER)));
COMMENT ON POLICY see ON public.posts IS 'who may see';
