-- table public.a: comment
COMMENT ON CONSTRAINT a_pkey ON public.a IS NULL;

-- table public.b: comment
COMMENT ON CONSTRAINT b_a ON public.b IS NULL;

-- table public.a: comment
COMMENT ON CONSTRAINT x_positive ON public.a IS 'no zero';
