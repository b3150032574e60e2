-- table public.a: row security
ALTER TABLE public.a DISABLE ROW LEVEL SECURITY;

-- table public.b: row security
ALTER TABLE public.b ENABLE ROW LEVEL SECURITY;
