-- table public.b: do not inherit from public.a; rename constraint a_k_not_null
ALTER TABLE public.b NO INHERIT public.a;
ALTER TABLE public.b RENAME CONSTRAINT a_k_not_null TO b_k_not_null;
