-- table public.a: comment
COMMENT ON CONSTRAINT a_pkey ON public.a IS 'the key';
COMMENT ON CONSTRAINT x_positive ON public.a IS 'neither zero nor less';

-- table public.b: comment
COMMENT ON CONSTRAINT b_a ON public.b IS 'belongs to';
