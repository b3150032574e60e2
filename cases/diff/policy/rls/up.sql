-- table public.a: row security
ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;

-- table public.b: row security
ALTER TABLE public.b DISABLE ROW LEVEL SECURITY;
