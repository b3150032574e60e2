-- range type public.span: comment
COMMENT ON TYPE public.span IS NULL;

-- domain public.code: comment
COMMENT ON DOMAIN public.code IS NULL;

-- composite type public.pair: comment
COMMENT ON TYPE public.pair IS NULL;

-- enum type public.mood: comment
COMMENT ON TYPE public.mood IS 'how it is';
