-- table public.events: drop policy p
DROP POLICY p ON public.events;

-- table public.events_2024: drop policy q
DROP POLICY q ON public.events_2024;

-- table public.events: row security
ALTER TABLE public.events DISABLE ROW LEVEL SECURITY;

-- table public.events_2024: row security; row security for the owner
ALTER TABLE public.events_2024 DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.events_2024 NO FORCE ROW LEVEL SECURITY;
