-- table public.a: row security for the owner
ALTER TABLE public.a FORCE ROW LEVEL SECURITY;

-- table public.b: row security for the owner
ALTER TABLE public.b NO FORCE ROW LEVEL SECURITY;
