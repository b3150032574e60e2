-- table public.posts: drop policies change, make, remove and 1 more; create policy old_rule
DROP POLICY change ON public.posts;
DROP POLICY make ON public.posts;
DROP POLICY remove ON public.posts;
DROP POLICY see ON public.posts;
CREATE POLICY old_rule ON public.posts
    USING (public);
