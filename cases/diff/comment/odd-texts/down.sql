-- table public.t: comment
COMMENT ON COLUMN public.t.b IS NULL;
COMMENT ON COLUMN public.t.c IS NULL;
COMMENT ON COLUMN public.t.d IS NULL;
COMMENT ON COLUMN public.t.a IS 'plain';
