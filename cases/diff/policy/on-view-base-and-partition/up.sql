-- table public.events: row security; create policy p
ALTER TABLE public.events ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.events
    USING ((id > 0));

-- table public.events_2024: row security; row security for the owner; create policy q
ALTER TABLE public.events_2024 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.events_2024 FORCE ROW LEVEL SECURITY;
CREATE POLICY q ON public.events_2024
    FOR INSERT
    WITH CHECK ((id < 100));
