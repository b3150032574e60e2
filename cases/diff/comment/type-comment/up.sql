-- enum type public.mood: comment
COMMENT ON TYPE public.mood IS 'how it was';

-- composite type public.pair: comment
COMMENT ON TYPE public.pair IS 'two, in time';

-- domain public.code: comment
COMMENT ON DOMAIN public.code IS 'short';

-- range type public.span: comment
COMMENT ON TYPE public.span IS 'from and to';
